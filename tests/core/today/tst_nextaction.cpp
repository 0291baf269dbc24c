// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/nextaction.h"

#include <QtTest/QtTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Currency euro(u"EUR");

Attention line(AttentionKind kind, qint64 customer, int daysAgo = 0)
{
    Attention line;
    line.kind = kind;
    line.customer = CustomerId{customer};
    line.daysAgo = daysAgo;
    return line;
}

QList<qint64> customersOf(const QList<Attention> &lines)
{
    QList<qint64> all;
    for (const Attention &each : lines)
        all += each.customer.value;
    return all;
}

} // namespace

class TestNextAction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAtStakeComesFirst()
    {
        QList<Attention> lines{line(AttentionKind::Birthday, 1), line(AttentionKind::Birthday, 2)};
        rankActions(lines, {{CustomerId{1}, {5'000, Reach::May}}, {CustomerId{2}, {9'000, Reach::May}}});
        QCOMPARE(customersOf(lines), (QList<qint64>{2, 1}));
    }

    /// 9,000 × 1 × ½ is less than 5,000 × 1 × 1.
    void whoMayBeSpokenToComesBeforeWhoWasNotAsked()
    {
        QList<Attention> lines{line(AttentionKind::Birthday, 2), line(AttentionKind::Birthday, 1)};
        rankActions(lines, {{CustomerId{1}, {5'000, Reach::May}}, {CustomerId{2}, {9'000, Reach::Unasked}}});
        QCOMPARE(customersOf(lines), (QList<qint64>{1, 2}));
    }

    void whoRefusedComesLast()
    {
        QList<Attention> lines{line(AttentionKind::AtRisk, 1), line(AttentionKind::Welcome, 2)};
        lines[0].atStake = {100'000, euro};
        rankActions(lines, {{CustomerId{1}, {0, Reach::Refused}}, {CustomerId{2}, {1'000, Reach::Unasked}}});
        QCOMPARE(customersOf(lines), (QList<qint64>{2, 1}));
    }

    /// A third of a birthday of 9,000 two days ago is less than one of 4,000 today.
    void occasionsFade()
    {
        QList<Attention> lines{line(AttentionKind::Birthday, 1, 2), line(AttentionKind::Birthday, 2, 0)};
        rankActions(lines, {{CustomerId{1}, {9'000, Reach::May}}, {CustomerId{2}, {4'000, Reach::May}}});
        QCOMPARE(customersOf(lines), (QList<qint64>{2, 1}));
        QCOMPARE(urgencyOf(line(AttentionKind::Birthday, 1, 0)), 1.0);
        QCOMPARE(urgencyOf(line(AttentionKind::Welcome, 1, 11)), 0.0);
    }

    void slippingGetsMoreUrgentUntilLost()
    {
        Attention slipping = line(AttentionKind::Slipping, 1);
        slipping.rhythm.ratio = lostRatio / 2;
        QCOMPARE(urgencyOf(slipping), 0.5);
        slipping.rhythm.ratio = lostRatio * 2;
        QCOMPARE(urgencyOf(slipping), 1.0);
    }

    void whatWeighsTheSameKeepsItsOrder()
    {
        QList<Attention> lines{line(AttentionKind::Silent, 3), line(AttentionKind::Silent, 1),
                               line(AttentionKind::Silent, 2)};
        rankActions(lines, {});
        QCOMPARE(customersOf(lines), (QList<qint64>{3, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestNextAction)

#include "tst_nextaction.moc"
