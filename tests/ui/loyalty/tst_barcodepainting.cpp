// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uitest.h"
#include "ui/loyalty/barcodepainting.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Barcodes come out with sharp modules at any size and scale.
class TestBarcodePainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { uitest::failOnWarnings(); }

    void lineCodesReadBack_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("module");
        QTest::newRow("exact") << 1.0 << 113.0 << 1;
        QTest::newRow("twice") << 1.0 << 226.0 << 2;
        QTest::newRow("in between") << 1.0 << 300.0 << 2;
        QTest::newRow("scaled") << 1.37 << 300.0 << 3;
        QTest::newRow("printer") << 600.0 / 72 << 105.7 << 7;
    }
    void lineCodesReadBack()
    {
        QFETCH(double, scale);
        QFETCH(double, width);
        QFETCH(int, module);
        const BarcodePattern code = *barcodeOf(BarcodeKind::Ean13, u"4006381333931"_s);
        QImage image(int(width * scale) + 40, int(40 * scale) + 20, QImage::Format_RGB32);
        image.fill(Qt::darkBlue); // the dark theme behind it
        QRectF place;
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(7.3, 5.7);
            painter.scale(scale, scale);
            place = painter.deviceTransform().mapRect(paintBarcode(painter, {0, 0, width, 40}, code));
        }
        QCOMPARE(qRound(place.width()), code.width() * module);
        const int left = qRound(place.left());
        for (const int y : {qRound(place.top()), qRound(place.center().y()), qRound(place.bottom()) - 1}) {
            for (int column = 0; column < code.width(); ++column) {
                const int bar = column - code.quietBefore;
                const bool dark = bar >= 0 && bar < code.columns() && code.rows.front()[std::size_t(bar)];
                for (int x = 0; x < module; ++x)
                    QCOMPARE(image.pixel(left + column * module + x, y), dark ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
            }
        }
        QCOMPARE(image.pixel(left - 1, qRound(place.center().y())), QColor(Qt::darkBlue).rgb());
    }

    void matricesAreSquareWithTheirQuietZone()
    {
        const BarcodePattern code = *barcodeOf(BarcodeKind::Qr, u"ACDEFGHJKM"_s);
        QImage image(200, 120, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        QRectF place;
        {
            QPainter painter(&image);
            place = paintBarcode(painter, {10, 10, 180, 100}, code);
        }
        constexpr int module = 3; // 29 modules in 100 pixels
        QCOMPARE(place.size(), QSizeF(29 * module, 29 * module));
        for (int row = 0; row < 29; ++row) {
            for (int column = 0; column < 29; ++column) {
                const bool inside = row >= 4 && row < 25 && column >= 4 && column < 25;
                const bool dark = inside && code.rows[std::size_t(row - 4)][std::size_t(column - 4)];
                QCOMPARE(image.pixel(int(place.left()) + column * module + 1, int(place.top()) + row * module + 1),
                         dark ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
            }
        }
    }

    void modulesAreNoWiderThanAsked()
    {
        const BarcodePattern code = *barcodeOf(BarcodeKind::Code128, u"2041"_s);
        QImage image(900, 40, QImage::Format_RGB32);
        QPainter painter(&image);
        QCOMPARE(paintBarcode(painter, {0, 0, 900, 40}, code, 2).width(), 2.0 * code.width());
        QCOMPARE(paintBarcode(painter, {0, 0, 900, 40}, code, 0.1).width(), 1.0 * code.width());
    }

    void whereAModuleGetsNoPixelNothingIsPainted()
    {
        const BarcodePattern code = *barcodeOf(BarcodeKind::Ean13, u"4006381333931"_s);
        QImage image(112, 40, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        {
            QPainter painter(&image);
            QVERIFY(paintBarcode(painter, image.rect(), code).isEmpty());
            QVERIFY(paintBarcode(painter, image.rect(), BarcodePattern()).isEmpty());
        }
        QImage untouched(image.size(), image.format());
        untouched.fill(Qt::darkBlue);
        QCOMPARE(image, untouched);
    }

    void readable()
    {
        const BarcodePattern code = *barcodeOf(BarcodeKind::Ean13, u"4006381333931"_s);
        QVERIFY(isReadable(code, 113 * 0.17 * 72 / 25.4 + 0.1));
        QVERIFY(!isReadable(code, 113 * 0.17 * 72 / 25.4 - 0.1));
        QVERIFY(!isReadable(BarcodePattern(), 100));
    }
};

QTEST_MAIN(TestBarcodePainting)
#include "tst_barcodepainting.moc"
