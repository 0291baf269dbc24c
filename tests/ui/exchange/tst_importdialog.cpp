// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/exchange/mappinglist.h"
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
#include <QtWidgets/QLineEdit>
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
        QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        auto *undo = dialog->findChild<QPushButton *>(u"undo"_s);
        QTRY_VERIFY(undo->isVisible());
        auto *result = dialog->findChild<QLabel *>(u"result"_s);
        QVERIFY(result->text().contains(u".csv"_s));
        QCOMPARE(result->textFormat(), Qt::RichText);
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
        const auto combo = [table](int column) { return table->meaning(column); };
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

    void columnsOfAFileThatLacksOneAreShown()
    {
        auto dialog = open("what,when,who\nTea,2025-01-03,Ines\nCoffee,2025-02-03,Oskar\n");
        auto *table = dialog->findChild<ColumnsTable *>();
        QTRY_VERIFY(!dialog->findChild<Notice *>()->text().isEmpty());
        QCOMPARE(table->rowCount(), 3);
        QVERIFY2(table->item(0, 1)->text().contains(u"Coffee"_s), "samples help to say what a column means");
        QVERIFY(!dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

    void columnsAreSavedUsedAndForgotten()
    {
        const QByteArray file("a,b,c\n2025-01-03,12.50,Ines\n2025-02-03,8.00,Oskar\n");
        {
            auto dialog = open(file);
            auto *table = dialog->findChild<ColumnsTable *>();
            QTRY_COMPARE(table->rowCount(), 3);
            for (const auto &[column, field] : {std::pair(0, OrderField::Date), std::pair(1, OrderField::OrderTotal),
                                                std::pair(2, OrderField::CustomerName)}) {
                QComboBox *meaning = table->meaning(column);
                meaning->setCurrentIndex(meaning->findData(static_cast<int>(field)));
                Q_EMIT meaning->activated(meaning->currentIndex());
            }
            QTRY_VERIFY(dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
            QCOMPARE(mappings(*dialog)->currentIndex(), -1);
            auto *save = dialog->findChild<QPushButton *>(u"save_mapping"_s);
            QVERIFY2(!save->isEnabled(), "it needs a name");
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"save_as"_s), u"Till"_s);
            QTest::mouseClick(save, Qt::LeftButton);
            QCOMPARE(mappings(*dialog)->currentText(), u"Till"_s);
            MappingList saved(*m_database);
            QTRY_VERIFY((saved.refresh(), saved.names().contains(u"Till"_s)));
            dialog->reject();
        }
        auto dialog = open(file);
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY2(go->isEnabled(), "files of this shape are known now");
        QTRY_VERIFY(mappings(*dialog)->findText(u"Till"_s) > 0);
        choose(mappings(*dialog), u"Till"_s);
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(dialog->findChild<ColumnsTable *>()->mapping().column(OrderField::CustomerName), 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"remove_mapping"_s), Qt::LeftButton);
        QTRY_COMPARE(mappings(*dialog)->count(), 1);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"remove_mapping"_s)->isHidden());
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
    static QComboBox *mappings(const ImportDialog &dialog) { return dialog.findChild<QComboBox *>(u"mappings"_s); }
    static void choose(QComboBox *combo, const QString &text)
    {
        combo->setCurrentIndex(combo->findText(text));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    std::unique_ptr<ImportDialog> open(const QByteArray &bytes)
    {
        const QString file = m_folder->filePath(u"orders.csv"_s);
        QFile target(file);
        if (target.open(QIODevice::WriteOnly))
            target.write(bytes);
        target.close();
        auto dialog = std::make_unique<ImportDialog>(std::make_unique<ImportSession>(*m_database, m_tasks),
                                                     std::make_unique<MappingList>(*m_database), file, false, m_formatting);
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

REGULARS_GUI_TEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
