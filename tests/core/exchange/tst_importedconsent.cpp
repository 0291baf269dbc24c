// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactmapping.h"
#include "core/exchange/importedconsent.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// How files spell consent, and what an import may make of it.
class TestImportedConsent : public QObject
{
    Q_OBJECT

private:
    static constexpr Instant now{1'000'000};

    static ImportedConsent answer(ConsentState state, std::optional<Instant> at = {})
    {
        return {
            {ConsentChannel::Email, ConsentPurpose::Newsletter}, {state, OptInLevel::Single}, at, u"Newsletter"_s, u"x"_s};
    }

private Q_SLOTS:
    void targetsAreTheLabelsOfColumns()
    {
        QCOMPARE(consentTargets().size(), 12);
        QSet<QString> labels;
        for (const ConsentTarget &target : consentTargets()) {
            const QString label = labelOf(target);
            labels += label;
            QVERIFY(consentTargetOf(label) == target);
            const ContactColumn column{ContactField::Consent, label, 0};
            QVERIFY(contactColumnFromText(toText(column)) == column);
        }
        QCOMPARE(labels.size(), 12);
        QVERIFY(labels.contains(u"email-newsletter"_s) && labels.contains(u"no-post"_s));
        QVERIFY(!consentTargetOf(u"email"));
        QVERIFY(!consentTargetOf(u""));
        QCOMPARE(consentTargetOf(u"no-sms")->refused().size(), 2);
        QCOMPARE(consentTargetOf(u"sms-offers")->refused().size(), 1);
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("level");
        const auto row = [](const char *cell, const char *state, const char *level = "single") {
            QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(state) << QString::fromLatin1(level);
        };
        row("yes", "granted");
        row("Ja", "granted");
        row("TRUE", "granted");
        row("SUBSCRIBED", "granted");
        row("Marketing contact", "granted");
        row("confirmed", "granted", "confirmed");
        row("Double opt-in", "granted", "confirmed");
        row("bestätigt", "granted", "confirmed");
        row("pending", "pending_confirmation");
        row("nicht bestätigt", "pending_confirmation");
        row("en attente", "pending_confirmation");
        row("no", "denied");
        row("nein", "denied");
        row("NOT_SUBSCRIBED", "denied");
        row("unsubscribed", "withdrawn");
        row("Abgemeldet", "withdrawn");
        row("désabonné", "withdrawn");
        row("dado de baja", "withdrawn");
        row("cleaned", "withdrawn");
        row("Opted out", "withdrawn");
        row("Non-marketing contact", ""); // never asked
        row("perhaps", "");
        row("", "");
    }
    void words()
    {
        QFETCH(const QByteArray, cell);
        const auto word = consentFromCell(cell.toStdString());
        QTEST(word ? nameOf(word->state) : QString(), "state");
        QFETCH(const QString, level);
        QCOMPARE(word ? nameOf(word->level) : level, level);
    }

    void anImportDecides_data()
    {
        QTest::addColumn<ConsentState>("said");
        QTest::addColumn<ConsentState>("stands");
        QTest::addColumn<bool>("stated");
        QTest::addColumn<ConsentOutcome>("outcome");
        using State = ConsentState;
        using Outcome = ConsentOutcome;
        const auto row = [](const char *name, State said, State stands, bool stated, Outcome outcome) {
            QTest::newRow(name) << said << stands << stated << outcome;
        };
        row("yes, nobody vouches", State::Granted, State::Unknown, false, Outcome::NotStated);
        row("yes", State::Granted, State::Unknown, true, Outcome::Recorded);
        row("yes again", State::Granted, State::Granted, true, Outcome::AlreadyKnown);
        row("yes again, nobody vouches", State::Granted, State::Granted, false, Outcome::AlreadyKnown);
        row("yes after no", State::Granted, State::Denied, true, Outcome::RefusedBefore);
        row("yes after a withdrawal", State::Granted, State::Withdrawn, true, Outcome::RefusedBefore);
        row("yes after a withdrawal, nobody vouches", State::Granted, State::Withdrawn, false, Outcome::RefusedBefore);
        row("yes while waiting", State::Granted, State::PendingConfirmation, true, Outcome::Recorded);
        row("yes after it expired", State::Granted, State::Expired, true, Outcome::Recorded);
        row("waiting", State::PendingConfirmation, State::Unknown, true, Outcome::Recorded);
        row("waiting, nobody vouches", State::PendingConfirmation, State::Unknown, false, Outcome::NotStated);
        row("waiting after yes", State::PendingConfirmation, State::Granted, true, Outcome::AlreadyKnown);
        row("waiting after no", State::PendingConfirmation, State::Denied, true, Outcome::RefusedBefore);
        row("no", State::Denied, State::Unknown, false, Outcome::Recorded);
        row("no after yes", State::Denied, State::Granted, false, Outcome::Recorded);
        row("withdrawn after yes", State::Withdrawn, State::Granted, true, Outcome::Recorded);
        row("withdrawn after no", State::Withdrawn, State::Denied, true, Outcome::AlreadyKnown);
        row("no after a withdrawal", State::Denied, State::Withdrawn, true, Outcome::AlreadyKnown);
    }
    void anImportDecides()
    {
        QFETCH(const ConsentState, said);
        QFETCH(const ConsentState, stands);
        QFETCH(const bool, stated);
        QFETCH(const ConsentOutcome, outcome);
        ConsentStanding standing;
        standing.state = stands;
        standing.since = Instant{100};
        ConsentStatement statement;
        std::optional<Instant> at;
        if (stated) {
            statement.source = u"Form on the web site"_s;
            at = Instant{500};
        }
        const ConsentDecision decision = decided(answer(said), standing, statement, at, now);
        QVERIFY(decision.outcome == outcome);
        const bool refuses = said == ConsentState::Denied || said == ConsentState::Withdrawn;
        if (outcome == ConsentOutcome::Recorded)
            QCOMPARE(decision.capturedAt, refuses ? now : *at);
    }

    void theRowKnowsBetterWhen()
    {
        const ConsentStatement statement{u"Form"_s, {}};
        const auto ask = [&](std::optional<Instant> ofRow, std::optional<Instant> stated) {
            return decided(answer(ConsentState::Granted, ofRow), {}, statement, stated, now);
        };
        QCOMPARE(ask(Instant{7}, Instant{500}).capturedAt, Instant{7});
        QVERIFY(ask(Instant{7}, {}).outcome == ConsentOutcome::Recorded);
        QVERIFY(ask({}, {}).outcome == ConsentOutcome::NotStated);
        QVERIFY(ask(Instant{now.ms + 1}, Instant{500}).outcome == ConsentOutcome::NotStated); // nobody agrees tomorrow
        QVERIFY(decided(answer(ConsentState::Granted, Instant{7}), {}, {}, {}, now).outcome == ConsentOutcome::NotStated);
    }

    void whatIsOlderThanTheKnownAnswerSaysNothingNew()
    {
        ConsentStanding expired;
        expired.state = ConsentState::Expired;
        expired.since = Instant{600};
        const ConsentStatement statement{u"Form"_s, {}};
        QVERIFY(decided(answer(ConsentState::Granted, Instant{600}), expired, statement, {}, now).outcome ==
                ConsentOutcome::AlreadyKnown);
        QVERIFY(decided(answer(ConsentState::Granted, Instant{601}), expired, statement, {}, now).outcome ==
                ConsentOutcome::Recorded);
    }
};

QTEST_GUILESS_MAIN(TestImportedConsent)
#include "tst_importedconsent.moc"
