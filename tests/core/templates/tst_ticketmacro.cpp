// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/replytemplate.h"
#include "core/templates/ticketmacro.h"
#include "core/tickets/ticketstatus.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using Steps = QList<MacroStep>;

Instant utc(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(QTimeZone::utc());
    return {time.toMSecsSinceEpoch()};
}

TicketMacro macroOf(const Steps &steps)
{
    TicketMacro macro;
    macro.name = u"Solve"_s;
    macro.steps = steps;
    return macro;
}

QStringList faultsOf(const QList<Error> &errors)
{
    QStringList faults;
    for (const Error &error : errors)
        faults += error.field + u' ' + error.args.value(u"rule"_s).toString();
    return faults;
}

} // namespace

class TestTicketMacro : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreChecked_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QStringList>("faults");
        using Kind = MacroStepKind;
        const QStringList fine;
        const QStringList noChoice{u"steps not_a_choice"_s};
        const auto row = [](const char *name, const Steps &steps, const QStringList &faults) {
            QTest::newRow(name) << steps << faults;
        };
        row("none", {}, {u"steps required"_s});
        row("a status", {{Kind::Status, u"6"_s}}, fine);
        row("no status", {{Kind::Status, {}}}, noChoice);
        row("a priority", {{Kind::Priority, u"high"_s}}, fine);
        row("no priority", {{Kind::Priority, u"very high"_s}}, noChoice);
        row("somebody", {{Kind::Owner, u"3"_s}}, fine);
        row("me", {{Kind::Owner, macroSelf}}, fine);
        row("not a person", {{Kind::Owner, u"maria"_s}}, noChoice);
        row("nobody", {{Kind::Owner, {}}}, fine);
        row("a team", {{Kind::Team, u"3"_s}}, fine);
        row("no team", {{Kind::Team, {}}}, fine);
        row("not a team", {{Kind::Team, u"returns"_s}}, noChoice);
        row("a category", {{Kind::Category, u"3"_s}}, fine);
        row("a tag", {{Kind::AddTag, u"vip"_s}}, fine);
        row("an empty tag", {{Kind::AddTag, u" "_s}}, noChoice);
        row("a long tag", {{Kind::RemoveTag, QString(longestTicketTag + 1, u'x')}}, noChoice);
        row("two tags", {{Kind::AddTag, u"vip"_s}, {Kind::AddTag, u"late"_s}, {Kind::RemoveTag, u"new"_s}}, fine);
        row("the same tag twice", {{Kind::AddTag, u"vip"_s}, {Kind::RemoveTag, u"VIP"_s}}, {u"steps twice"_s});
        row("a day", {{Kind::Snooze, u"1"_s}}, fine);
        row("a year", {{Kind::Snooze, u"365"_s}}, fine);
        row("no day", {{Kind::Snooze, u"0"_s}}, noChoice);
        row("too many days", {{Kind::Snooze, u"366"_s}}, noChoice);
        row("two statuses", {{Kind::Status, u"2"_s}, {Kind::Status, u"6"_s}}, {u"steps twice"_s});
    }
    void stepsAreChecked()
    {
        QFETCH(Steps, steps);
        QTEST(faultsOf(validate(macroOf(steps))), "faults");
    }

    void textsAreChecked()
    {
        TicketMacro macro = macroOf({});
        macro.reply = u"Hello {customer.first_name|there}"_s;
        QVERIFY(validate(macro).isEmpty());
        macro.note = u"{nothing}"_s;
        macro.reply = u"Hello {"_s;
        macro.name = u"  "_s;
        QCOMPARE(faultsOf(validate(macro)),
                 (QStringList{u"name required"_s, u"reply not_closed"_s, u"note unknown_field"_s}));
    }

    void stepsAreKept()
    {
        const Steps steps{{MacroStepKind::AddTag, u"vip"_s}, {MacroStepKind::Owner, {}}, {MacroStepKind::Snooze, u"3"_s}};
        QCOMPARE(macroStepsOf(toJson(steps)), steps);
        QJsonArray newer = toJson(steps);
        newer.prepend(QJsonObject{{u"do"_s, u"sing"_s}});
        QCOMPARE(macroStepsOf(newer), steps);
    }

    void peopleStayHere()
    {
        const MacroStep tag{MacroStepKind::AddTag, u"3"_s};
        const MacroStep self{MacroStepKind::Owner, macroSelf};
        QCOMPARE(stepsForElsewhere({tag, {MacroStepKind::Owner, u"3"_s}}), Steps{tag});
        QCOMPARE(stepsForElsewhere({self}), Steps{self});
    }

    void stepsAreDone()
    {
        const LocalCalendar calendar(QTimeZone("Europe/Berlin"));
        const MacroContext context{UserId{7}, {UserId{9}}, utc("2026-03-27 15:00"), calendar};
        Ticket ticket;
        ticket.tags = {u"new"_s, u"VIP"_s};
        using Kind = MacroStepKind;
        const Steps steps{{Kind::Status, u"6"_s},    {Kind::Priority, u"urgent"_s}, {Kind::Owner, u"9"_s},
                          {Kind::Team, u"3"_s},      {Kind::Category, u"4"_s},      {Kind::AddTag, u"vip"_s},
                          {Kind::AddTag, u"late"_s}, {Kind::RemoveTag, u"NEW"_s},   {Kind::Snooze, u"3"_s}};
        QVERIFY(applySteps(steps, context, ticket).has_value());
        QCOMPARE(ticket.status, builtInStatus(StatusCategory::Solved));
        QCOMPARE(ticket.priority, TicketPriority::Urgent);
        QCOMPARE(ticket.owner, UserId{9});
        QCOMPARE(ticket.team, TeamId{3});
        QCOMPARE(ticket.category, TicketCategoryId{4});
        QCOMPARE(ticket.tags, (QStringList{u"vip"_s, u"late"_s}));
        // The clocks have gone forward by then: 9:00 is 7:00 UTC.
        QCOMPARE(*ticket.pendingUntil, utc("2026-03-30 07:00"));
        QVERIFY(applySteps({{Kind::Owner, macroSelf}, {Kind::Team, {}}, {Kind::Category, {}}}, context, ticket).has_value());
        QCOMPARE(ticket.owner, UserId{7});
        QVERIFY(!ticket.team.isValid() && !ticket.category.isValid());
        QVERIFY(applySteps({{Kind::Owner, {}}}, context, ticket).has_value());
        QVERIFY(!ticket.owner.isValid());
    }

    void whoHasLeftStopsIt()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        Ticket ticket;
        const auto refused = applySteps({{MacroStepKind::Owner, u"9"_s}}, {UserId{7}, {}, {}, calendar}, ticket);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(refused.error().field, u"owner"_s);
    }

    void templatesAreChecked()
    {
        ReplyTemplate text;
        QCOMPARE(faultsOf(validate(text)), (QStringList{u"name required"_s, u"body required"_s}));
        text.name = QString(longestTemplateName + 1, u'x');
        text.body = u"Hello {customer.nickname}"_s;
        QCOMPARE(faultsOf(validate(text)), (QStringList{u"name too_long"_s, u"body unknown_field"_s}));
        text.name = u"Greeting"_s;
        text.body = u"Hello {customer.first_name|there}"_s;
        QVERIFY(validate(text).isEmpty());
        QVERIFY(speaks({}, u"de"_s) && speaks(u"de"_s, u"de"_s) && speaks(u"de"_s, {}) && !speaks(u"en"_s, u"de"_s));
    }
};

QTEST_GUILESS_MAIN(TestTicketMacro)

#include "tst_ticketmacro.moc"
