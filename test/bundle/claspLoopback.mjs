/** Loaded before clasp: sends its Apps Script API calls to a server on this machine. */
import { google } from 'googleapis';

const real = google.script.bind(google);
google.script = (options) => real({ ...options, rootUrl: process.env.FAKE_GAS_URL });
