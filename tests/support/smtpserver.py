#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Regulars authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests, on loopback: python3 smtpserver.py CERTIFICATE KEY LOG DELAY_MS

Prints two ports, for STARTTLS and for TLS from the first byte. Takes user "shop" with password "right" and writes a JSON line
for each message that it took responsibility for. What it does depends on the recipient: later@ and reject@ are refused at
RCPT, datalater@ and datareject@ after the message, drop@ is taken and the line broken off before the answer.
"""
import asyncio
import email
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

certificate, key, log_name, delay = sys.argv[1:]
pause = int(delay) / 2000
log = open(log_name, "a", encoding="utf-8")


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "later":
            return "451 4.2.1 mailbox busy, try later"
        if name == "reject":
            return "550 5.1.1 no such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "datalater":
            return "452 4.3.1 no room at the moment"
        if name == "datareject":
            return "554 5.7.1 that looks like spam"
        await asyncio.sleep(pause)
        message = email.message_from_bytes(envelope.original_content)
        line = {"id": message["Message-ID"], "to": envelope.rcpt_tos, "from": envelope.mail_from,
                "subject": message["Subject"], "text": envelope.original_content.decode("ascii")}
        log.write(json.dumps(line) + "\n")
        log.flush()
        os.fsync(log.fileno())
        await asyncio.sleep(pause)
        if name == "drop":
            server.transport.abort()
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    sound = data.login == b"shop" and data.password == b"right"
    return AuthResult(success=sound, handled=sound)


async def main():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    loop = asyncio.get_running_loop()

    def start_tls():
        return SMTP(Handler(), tls_context=context, require_starttls=True, authenticator=authenticate, auth_required=True)

    def in_tls():
        return SMTP(Handler(), authenticator=authenticate, auth_required=True, auth_require_tls=False)

    plain = await loop.create_server(start_tls, "127.0.0.1", 0)
    wrapped = await loop.create_server(in_tls, "127.0.0.1", 0, ssl=context)
    print(plain.sockets[0].getsockname()[1], wrapped.sockets[0].getsockname()[1], flush=True)
    await asyncio.gather(plain.serve_forever(), wrapped.serve_forever())


asyncio.run(main())
