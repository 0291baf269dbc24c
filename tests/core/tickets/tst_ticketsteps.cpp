// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketsteps.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Which steps of a category's checklist a ticket's log says are done.
class TestTicketSteps : public QObject
{
    Q_OBJECT

    static QList<bool> done(const QStringList &checklist, const QList<TicketStep> &ticked)
    {
        QList<TicketEvent> log;
        for (const TicketStep &step : ticked)
            log += stepLine(TicketId{1}, Instant{log.size()}, step);
        QList<bool> done;
        for (const TicketStep &step : ticketSteps(checklist, log))
            done += step.done;
        return done;
    }

private Q_SLOTS:
    void nothingIsDoneAtFirst()
    {
        QCOMPARE(ticketSteps({u"Ask for a photo"_s}, {}), (QList<TicketStep>{{u"Ask for a photo"_s, false}}));
        QCOMPARE(ticketSteps({}, {stepLine({}, {}, {u"Ask"_s, true})}), QList<TicketStep>());
    }
    void theLastLineDecides()
    {
        const QStringList checklist{u"Photo"_s, u"Parcel"_s};
        QCOMPARE(done(checklist, {{u"Photo"_s, true}}), (QList<bool>{true, false}));
        QCOMPARE(done(checklist, {{u"Photo"_s, true}, {u"Parcel"_s, true}, {u"Photo"_s, false}}),
                 (QList<bool>{false, true}));
    }
    void stepsAreKnownByTheirWords()
    {
        QCOMPARE(done({u"ask for a PHOTO"_s}, {{u"Ask for a photo"_s, true}}), QList<bool>{true});
        QCOMPARE(done({u"Ask for two photos"_s}, {{u"Ask for a photo"_s, true}}), QList<bool>{false});
    }
    void otherLinesDoNotCount()
    {
        TicketEvent line = stepLine(TicketId{1}, {}, {u"Photo"_s, true});
        line.kind = TicketEventKind::Tags;
        QCOMPARE(ticketSteps({u"Photo"_s}, {line}).first().done, false);
    }
};

QTEST_GUILESS_MAIN(TestTicketSteps)
#include "tst_ticketsteps.moc"
