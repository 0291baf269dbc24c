// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/loyalty/pointsepisoderequests.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsOfEpisode = 125;
constexpr int episodes = 800;

} // namespace

/// What holds for any course of things.
class TestPointsLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerIsTheModel()
    {
        int done = 0;
        int refused = 0;
        for (quint32 seed = 1; seed <= episodes; ++seed) {
            PointsEpisode episode(seed);
            for (int step = 1; step <= stepsOfEpisode; ++step) {
                const QString fault = episode.step();
                QVERIFY2(fault.isEmpty(),
                         qPrintable(u"seed %1 step %2 (%3): %4"_s.arg(seed).arg(step).arg(episode.what(), fault)));
            }
            const QString fault = episode.close();
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1 at the end: %2"_s.arg(seed).arg(fault)));
            done += episode.done();
            refused += episode.refused();
        }
        QVERIFY(done > episodes * stepsOfEpisode / 2);
        QVERIFY(refused > episodes);
    }
};

QTEST_GUILESS_MAIN(TestPointsLaws)
#include "tst_pointslaws.moc"
