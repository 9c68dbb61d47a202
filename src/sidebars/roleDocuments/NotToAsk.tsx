import type { Documents } from './documents';

/**
 * What is not asked, why, and what may be asked instead.
 *
 * @param props The topics.
 */
export function NotToAsk({ topics }: { readonly topics: Documents['kit']['notToAsk'] }) {
  return (
    <section class="notToAsk">
      <h3>What not to ask</h3>
      <dl>
        {topics.map(({ topic, what, why, instead }) => (
          <div key={topic}>
            <dt>{what}</dt>
            <dd>{why}</dd>
            <dd>
              <b>Instead:</b> {instead}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        If a candidate brings it up, do not go into it and do not note it. Your State or city may rule out more; this is
        no legal advice.
      </p>
    </section>
  );
}
