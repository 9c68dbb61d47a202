import { define } from '../declare';
import { ANY } from '../parameters';

const EMAIL = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i;
const URL_TEXT = /^((https?|ftp):\/\/)?([a-z\d-]+\.)+[a-z]{2,}(:\d+)?([/?#]\S*)?$/i;

/** Whether a text reads as an address. */
export const ADDRESS_TEXTS = {
  ISEMAIL: define([ANY], (value) => typeof value === 'string' && EMAIL.test(value)),
  ISURL: define(
    [ANY],
    (value) => typeof value === 'string' && (URL_TEXT.test(value) || EMAIL.test(value.replace(/^mailto:/i, ''))),
  ),
};
