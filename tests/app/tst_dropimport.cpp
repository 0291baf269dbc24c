// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shopsession.h"
#include "models/customers/customertablemodel.h"
#include "tests/app/program.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerspage.h"
#include "ui/exchange/importdialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// A file dropped on the window begins its import.
class TestDropImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_program = std::make_unique<Program>(*m_theme);
        m_program->desktop.createFile(m_program->path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(m_program->isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
    }
    void cleanup() { m_program.reset(); }

    void droppedFileIsImported()
    {
        const QString file = m_program->path(u"orders.csv"_s);
        write(file, "order_id,date,customer,total\n1,2026-01-03,Ines Carvalho,12.50\n2,2026-02-14,17850,8.00\n");
        QVERIFY(drop({QUrl::fromLocalFile(file)}));
        auto *dialog = session()->window().findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *go = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(go->isEnabled());
        dialog->showStep(ImportDialog::Step::Check);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"undo"_s)->isVisible());
        QTRY_COMPARE(session()->customers().list()->model().rowCount(), 2);
    }

    void otherThingsAreNotTaken_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::newRow("nothing") << QList<QUrl>{};
        QTest::newRow("several files") << QList<QUrl>{QUrl::fromLocalFile(u"/tmp/a.csv"_s),
                                                      QUrl::fromLocalFile(u"/tmp/b.csv"_s)};
        QTest::newRow("a page of the web") << QList<QUrl>{QUrl(u"https://example.com/a.csv"_s)};
    }
    void otherThingsAreNotTaken()
    {
        QFETCH(const QList<QUrl>, urls);
        QVERIFY(!drop(urls));
        QVERIFY(!session()->window().findChild<ImportDialog *>());
    }

private:
    [[nodiscard]] ShopSession *session() const { return m_program->desktop.session(); }

    /// Whether the window took it.
    bool drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        MainWindow &window = session()->window();
        const QPoint place = window.rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
        return dropped.isAccepted();
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<Program> m_program;
};

REGULARS_GUI_TEST_MAIN(TestDropImport)
#include "tst_dropimport.moc"
