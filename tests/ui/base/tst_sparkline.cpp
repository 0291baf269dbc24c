// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/sparkline.h"

#include <QtTest/QTest>

using namespace regulars;

/// The small line of how a figure went.
class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesLieInTheRoom()
    {
        const QRectF room(10, 20, 100, 40);
        const QList<QPointF> points = Sparkline::pointsIn(room, {1, 3, 2}, Qt::LeftToRight);
        QCOMPARE(points, (QList<QPointF>{{10, 60}, {60, 20}, {110, 40}}));
        QCOMPARE(Sparkline::pointsIn(room, {1, 3, 2}, Qt::RightToLeft).first(), QPointF(110, 60));
        // A level line lies in the middle; one value is no line.
        QCOMPARE(Sparkline::pointsIn(room, {5, 5}, Qt::LeftToRight).first(), QPointF(10, 40));
        QVERIFY(Sparkline::pointsIn(room, {5}, Qt::LeftToRight).isEmpty());
    }

    void itDrawsItsLine()
    {
        Theme &theme = installAppearance(*qApp, ThemeMode::Light);
        Sparkline line;
        line.resize(160, 32);
        const QImage empty = line.grab().toImage();
        line.setValues({1, 2, 4, 3});
        QVERIFY(line.grab().toImage() != empty);
        uitest::takePictures(line, theme, QStringLiteral("sparkline"), {160, 32});
    }
};

QTEST_MAIN(TestSparkline)
#include "tst_sparkline.moc"
