// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interactions/interaction.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(regulars::Interaction)

class TestInteraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contacts_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("contact");
        QTest::newRow("e-mail sent") << u"email"_s << u"out"_s << u"none"_s << true;
        QTest::newRow("e-mail received") << u"email"_s << u"in"_s << u"none"_s << true;
        QTest::newRow("call that got through") << u"call"_s << u"out"_s << u"connected"_s << true;
        QTest::newRow("call without an outcome") << u"call"_s << u"in"_s << u"none"_s << true;
        QTest::newRow("nobody answered") << u"call"_s << u"out"_s << u"no_answer"_s << false;
        QTest::newRow("voicemail") << u"call"_s << u"out"_s << u"voicemail"_s << false;
        QTest::newRow("wrong number") << u"call"_s << u"out"_s << u"wrong_number"_s << false;
        QTest::newRow("busy") << u"call"_s << u"out"_s << u"busy"_s << false;
        QTest::newRow("visit") << u"visit"_s << u"in"_s << u"none"_s << true;
        QTest::newRow("note") << u"note"_s << u"internal"_s << u"none"_s << false;
        QTest::newRow("note with a direction") << u"note"_s << u"in"_s << u"connected"_s << false;
        QTest::newRow("forwarded inside the shop") << u"email"_s << u"internal"_s << u"none"_s << false;
    }
    void contacts()
    {
        QFETCH(QString, kind);
        QFETCH(QString, direction);
        QFETCH(QString, outcome);
        QTEST(isContact(valueOf<InteractionKind>(kind), valueOf<Direction>(direction), valueOf<Outcome>(outcome)),
              "contact");
    }

    void fieldsThatBreakRulesAreNamed_data()
    {
        QTest::addColumn<Interaction>("interaction");
        QTest::addColumn<QStringList>("expected");
        Interaction note;
        note.occurredAt = {1'000'000'000};
        QTest::newRow("empty note") << note << QStringList{u"body:required"_s};
        note.body = u" \n"_s;
        QTest::newRow("blank note") << note << QStringList{u"body:required"_s};
        note.body = u"Likes lavender."_s;
        QTest::newRow("note") << note << QStringList();
        note.occurredAt.ms += 5 * 60'000;
        QTest::newRow("clocks that differ a little") << note << QStringList();
        note.occurredAt.ms += 1;
        QTest::newRow("in the future") << note << QStringList{u"occurred_at:in_the_future"_s};

        Interaction call;
        call.kind = InteractionKind::Call;
        call.occurredAt = {1'000'000'000};
        QTest::newRow("call without words") << call << QStringList();
        call.durationSeconds = -1;
        QTest::newRow("negative duration") << call << QStringList{u"duration:negative"_s};
    }
    void fieldsThatBreakRulesAreNamed()
    {
        QFETCH(Interaction, interaction);
        QStringList found;
        for (const Error &error : validate(interaction, {1'000'000'000}))
            found += error.field + u':' + error.args.value(u"rule"_s).toString();
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(TestInteraction)
#include "tst_interaction.moc"
