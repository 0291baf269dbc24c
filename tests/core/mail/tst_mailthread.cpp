// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailthread.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TicketId lamp{1};
constexpr TicketId cup{2};

const QString ada = u"ada@example.org"_s;
const QString stranger = u"mallory@example.org"_s;

/// Two tickets: ada's lamp with number 1191 and two messages, somebody else's cup with number 1192 and one.
TicketLookup shop()
{
    const QHash<QString, TicketId> messages{{u"a1"_s, lamp}, {u"a2"_s, lamp}, {u"b1"_s, cup}};
    return {[messages](const QString &id) { return messages.value(id); },
            [](qint64 number) { return number == 1191   ? lamp
                                       : number == 1192 ? cup
                                                        : TicketId(); },
            [](TicketId ticket, const QString &address) { return ticket == lamp && address == ada; },
            [](const QString &address) {
                return address == ada ? QList<OpenTicket>{{lamp, u"The lamp flickers"_s}} : QList<OpenTicket>();
            }};
}

MailMessage from(const QString &address, const QString &subject = {})
{
    MailMessage message;
    message.from.address = address;
    message.subject = subject;
    return message;
}

MailMatch certain(TicketId ticket, MatchedBy by)
{
    return {ticket, MatchCertainty::Certain, by};
}

MailMatch uncertain(TicketId ticket, MatchedBy by)
{
    return {ticket, MatchCertainty::Uncertain, by};
}

} // namespace

Q_DECLARE_METATYPE(regulars::MailMessage)
Q_DECLARE_METATYPE(regulars::MailMatch)

class TestMailThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesFindTheirTicket_data()
    {
        QTest::addColumn<MailMessage>("message");
        QTest::addColumn<MailMatch>("match");
        const auto row = [](const char *name, MailMessage message, const MailMatch &match, const QString &inReplyTo = {},
                            const QStringList &references = {}) {
            message.inReplyTo = inReplyTo;
            message.references = references;
            QTest::newRow(name) << message << match;
        };
        const auto id = MatchedBy::MessageId;
        row("an answer", from(ada), certain(lamp, id), u"a2"_s);
        row("an answer by somebody else", from(stranger), uncertain(lamp, id), u"a2"_s);
        row("an answer by nobody", from({}), uncertain(lamp, id), u"a2"_s);
        row("one in between is not known", from(ada), certain(lamp, id), u"x"_s, {u"a1"_s, u"a2"_s, u"x"_s});
        row("the nearest counts", from(ada), certain(lamp, id), {}, {u"b1"_s, u"a1"_s, u"x"_s});
        row("the answered one counts more", from(ada), certain(lamp, id), u"a1"_s, {u"b1"_s});
        row("ids are told apart by case", from(ada), {}, u"A1"_s);
        row("the id counts more than the number", from(ada, u"Re: [#1192] Cup"_s), certain(lamp, id), u"a1"_s);
        const auto token = MatchedBy::Token;
        row("a number", from(ada, u"AW: [#1191] Lampe"_s), certain(lamp, token), u"x"_s);
        row("a number from somebody else", from(stranger, u"[#1191]"_s), uncertain(lamp, token));
        row("a number that there is not", from(ada, u"[#7]"_s), {});
        row("a number of another's ticket", from(ada, u"[#1192] Cup"_s), uncertain(cup, token));
        const auto subject = MatchedBy::Subject;
        row("a subject", from(ada, u"Re: the LAMP  flickers"_s), uncertain(lamp, subject));
        row("a subject from somebody else", from(stranger, u"Re: The lamp flickers"_s), {});
        row("a longer subject", from(ada, u"The lamp flickers again"_s), {});
        row("no subject", from(ada, u"Re:"_s), {});
        row("nothing", from(ada), {});
    }
    void messagesFindTheirTicket()
    {
        QFETCH(const MailMessage, message);
        QTEST(matchOf(message, shop()), "match");
    }

    void reportsOfFailedDeliveryFindTheirTicket()
    {
        MailMessage report = from(u"mailer-daemon@example.net"_s, u"Undelivered Mail"_s);
        report.deliveryFailure = DeliveryFailure{{{ada, u"5.1.1"_s, {}}}, u"a2"_s};
        QCOMPARE(matchOf(report, shop()), certain(lamp, MatchedBy::MessageId));
        report.deliveryFailure->recipients.first().address = stranger;
        QCOMPARE(matchOf(report, shop()), uncertain(lamp, MatchedBy::MessageId));
    }

    void nothingIsKnownWithoutTickets()
    {
        MailMessage message = from(ada, u"[#1191] The lamp flickers"_s);
        message.inReplyTo = u"a1"_s;
        QCOMPARE(matchOf(message, {}), MailMatch());
    }

    void tokensAreFound_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<qint64>("number");
        QTest::newRow("alone") << u"[#1191]"_s << qint64(1191);
        QTest::newRow("amid") << u"Re: Lamp [#1191] flickers"_s << qint64(1191);
        QTest::newRow("the first") << u"[#5] [#6]"_s << qint64(5);
        QTest::newRow("no brackets") << u"#1191"_s << qint64(0);
        QTest::newRow("no sign") << u"[1191]"_s << qint64(0);
        QTest::newRow("zero") << u"[#0]"_s << qint64(0);
        QTest::newRow("too long") << u"[#9999999999999999999]"_s << qint64(0);
        QTest::newRow("none") << u"Lamp"_s << qint64(0);
    }
    void tokensAreFound()
    {
        QFETCH(const QString, subject);
        QTEST(tokenIn(subject).value_or(0), "number");
    }

    void aTokenIsReadAgain()
    {
        QCOMPARE(ticketToken(1191), u"[#1191]"_s);
        QCOMPARE(tokenIn(ticketToken(987654321012345678)), std::optional<qint64>(987654321012345678));
    }

    void subjectsAreBared_data()
    {
        QTest::addColumn<QString>("bare");
        for (const char *subject : {"Lamp", "Re: Lamp", "RE:Lamp", "AW: Lamp", "Aw: Re: AW: Lamp", "Fwd: Lamp", "FW: Lamp",
                                    "WG: Lamp", "SV: Lamp", "Re[2]: Lamp", "Re(3): Lamp", "RE : Lamp", "Antw.: Lamp",
                                    "Re: [#1191] Lamp", "[#1191] Re: Lamp", "Re: [#5] AW: [#5]  Lamp ", "回复：Lamp"})
            QTest::newRow(subject) << u"Lamp"_s;
        QTest::newRow("Reinhard: Lamp") << u"Reinhard: Lamp"_s;
        QTest::newRow("Lamp: Re: gone") << u"Lamp: Re: gone"_s;
        QTest::newRow("Re:") << QString();
        QTest::newRow("") << QString();
    }
    void subjectsAreBared() { QTEST(bareSubject(QString::fromUtf8(QTest::currentDataTag())), "bare"); }

    void endlessSubjectsAreBaredAtOnce() { QCOMPARE(bareSubject(u"Re: "_s.repeated(200'000) + u"Lamp"_s), u"Lamp"_s); }
};

QTEST_GUILESS_MAIN(TestMailThread)

#include "tst_mailthread.moc"
