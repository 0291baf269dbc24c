// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/cardcommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/membernotices.h"
#include "models/loyalty/tierupkeep.h"
#include "ui/base/formatting.h"
#include "ui/shell/commandtexts.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the loyalty programme's commands say that they did.
class TestLoyaltySentences : public QObject
{
    Q_OBJECT

private:
    static QString sentence(QLatin1StringView command, const QVariantMap &arguments)
    {
        const FixedClock clock(Instant{});
        const Formatting formatting(QLocale(u"en_GB"_s), QTimeZone::utc(), clock);
        return CommandTexts::done({ChangeSetId{1}, command, arguments}, formatting);
    }

private Q_SLOTS:
    void everyCommandSaysWhatItDid()
    {
        for (const QLatin1StringView name :
             {SaveTiers::name, JoinProgramme::name, LeaveProgramme::name, GiveTier::name, NoteTierNotice::name,
              ReviewTiers::name, GiveCardNumbers::name, NotePointsNotice::name})
            QVERIFY2(!sentence(name, {{u"count"_s, 3}, {u"name"_s, u"Ada"_s}, {u"tier"_s, u"Gold"_s}}).isEmpty(),
                     name.data());
    }

    void namesAreThoseOfWhomItConcerns()
    {
        QVERIFY(sentence(JoinProgramme::name, {{u"count"_s, 1}, {u"name"_s, u"Ada"_s}}).contains(u"Ada"_s));
        QVERIFY(!sentence(JoinProgramme::name, {{u"count"_s, 4}}).contains(u"Ada"_s));
        const QString given = sentence(GiveTier::name, {{u"name"_s, u"Ada"_s}, {u"tier"_s, u"Gold"_s}});
        QVERIFY(given.contains(u"Ada"_s) && given.contains(u"Gold"_s));
    }
};

QTEST_GUILESS_MAIN(TestLoyaltySentences)
#include "tst_loyaltysentences.moc"
