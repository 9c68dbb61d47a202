import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';
import { copyDocument } from './copyDocument';
import type { Documents } from './documents';
import { ToMend } from './ToMend';
import { useDocuments } from './useDocuments';

/** A kind of paper: what it is called, what is shown of it, what it lacks. */
interface Kind {
  readonly title: string;
  readonly isFocused: boolean;
  readonly lacks: (documents: Documents) => Documents['kit']['toMend'];
  readonly children: (documents: Documents) => ComponentChildren;
}

/**
 * A paper of a role that is chosen, to read, copy and print.
 *
 * @param props The kind of paper.
 */
export function RoleDocument({ title, isFocused, lacks, children }: Kind) {
  const work = useWork();
  const { roles, role, documents, choose } = useDocuments(work);
  const paper = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const act = (does: (shown: HTMLElement) => Promise<string>) => async () => {
    if (paper.current) setSaid(await does(paper.current));
  };
  const chooseAnew = (name: string) => {
    setSaid('');
    choose(name);
  };
  return (
    <>
      <div class="screen">
        <Heading isFocused={isFocused}>{title}</Heading>
        {roles.length > 0 && <RoleChoice roles={roles} role={role} choose={chooseAnew} />}
        {work.doing === 'look' && !documents && <p>Looking at the spreadsheet…</p>}
        {documents && <ToMend work={work} gaps={lacks(documents)} />}
      </div>
      {documents && (
        <article ref={paper} class="paper" aria-labelledby="paper-title">
          <h2 id="paper-title">
            {title}: <bdi>{documents.role}</bdi>
          </h2>
          {children(documents)}
          <p class="origin">{documents.origin}</p>
        </article>
      )}
      <div class="foot">
        <Report work={work} said={said} />
        <p class="actions">
          <WorkButton work={work} label="Copy" start={act(copyDocument)} isPrimary isOff={!documents} />
          <WorkButton
            work={work}
            label="Print"
            start={act(async () => printed(`${title}: ${role}`))}
            isOff={!documents}
          />
        </p>
      </div>
    </>
  );
}

/** The page’s title becomes the name of a PDF. */
function printed(title: string): string {
  document.title = title;
  window.print();
  return 'If no print window opened: Copy, paste into a document, and print that.';
}

function RoleChoice({
  roles,
  role,
  choose,
}: {
  readonly roles: readonly string[];
  readonly role: string | undefined;
  readonly choose: (name: string) => void;
}) {
  return (
    <label class="role">
      Role
      <select value={role} onChange={(event) => choose(event.currentTarget.value)}>
        {roles.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
