package org.colophon.works.web;

/** Whether everybody may read the codes of the work's files. */
record CodesRequest(boolean published) {}
