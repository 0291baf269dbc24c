// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/exchange/columnstable.h"
#include "ui/exchange/importdialog.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"shop.regulars"_s), m_clock, Database::IfMissing::Create);
        QVERIFY(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void ordersAreImportedAndCanBeUndone()
    {
        auto dialog = open(
            "order_id;date;customer;email;total\n1;03.01.2025;Ines Carvalho;ines@example.com;12,50\n"
            "2;14.01.2025;Oskar Nowak;oskar@example.com;8,00\n3;nonsense;Oskar Nowak;oskar@example.com;8,00\n");
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(dialog->findChild<ColumnsTable *>()->rowCount(), 5);
        QVERIFY(dialog->findChild<QLabel *>(u"counts"_s)->text().contains(u"2 "_s));
        QVERIFY(dialog->findChild<QLabel *>(u"problems"_s)->text().contains(u"nonsense"_s));
        uitest::takePictures(*dialog, *m_theme, u"importdialog"_s, dialog->size());
        QTest::mouseClick(go, Qt::LeftButton);
        auto *undo = dialog->findChild<QPushButton *>(u"undo"_s);
        QTRY_VERIFY(undo->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"result"_s)->text().contains(u".csv"_s));
        uitest::takePictures(*dialog, *m_theme, u"importdialog-result"_s, dialog->size());
        QSignalSpy undoRequested(dialog.get(), &ImportDialog::undoRequested);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(undoRequested.count(), 1);
        QVERIFY(undoRequested.first().first().value<ChangeSetId>().isValid());
    }

    void columnsAreMappedByHand()
    {
        auto dialog = open("a,b,c\n2025-01-03,12.50,Ines\n2025-02-03,8.00,Oskar\n");
        auto *table = dialog->findChild<ColumnsTable *>();
        QTRY_COMPARE(table->rowCount(), 3);
        const auto combo = [table](int column) { return qobject_cast<QComboBox *>(table->cellWidget(column, 2)); };
        const auto choose = [&](int column, OrderField field) {
            combo(column)->setCurrentIndex(combo(column)->findData(static_cast<int>(field)));
            Q_EMIT combo(column)->activated(combo(column)->currentIndex());
        };
        choose(0, OrderField::Date);
        choose(1, OrderField::OrderTotal);
        choose(2, OrderField::CustomerName);
        QCOMPARE(table->mapping().column(OrderField::CustomerName), 2);
        choose(1, OrderField::CustomerName);
        QCOMPARE(table->mapping().column(OrderField::CustomerName), 1);
        QCOMPARE(combo(2)->currentIndex(), 0);
        choose(1, OrderField::OrderTotal);
        choose(2, OrderField::CustomerName);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

    void filesThatAreNoTableAreExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("prose") << QByteArray("Dear customer,\nthank you.\n");
    }
    void filesThatAreNoTableAreExplained()
    {
        QFETCH(const QByteArray, bytes);
        auto dialog = open(bytes);
        QTRY_VERIFY(!dialog->findChild<Notice *>()->text().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

private:
    std::unique_ptr<ImportDialog> open(const QByteArray &bytes)
    {
        const QString file = m_folder->filePath(u"orders.csv"_s);
        QFile target(file);
        if (target.open(QIODevice::WriteOnly))
            target.write(bytes);
        target.close();
        auto dialog = std::make_unique<ImportDialog>(std::make_unique<ImportSession>(*m_database, m_tasks), file, false,
                                                     m_formatting);
        dialog->open();
        return dialog;
    }

    Theme *m_theme = nullptr;
    FixedClock m_clock{Instant{1'795'000'000'000}};
    TaskCentre m_tasks;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), m_clock};
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
