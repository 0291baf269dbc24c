// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shopsession.h"
#include "models/customers/customercommands.h"
#include "models/people/shopview.h"
#include "tests/app/program.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/messagebar.h"
#include "ui/base/searchcombo.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/shortcutsheet.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The settings as a person uses them: with clicks and keys, in the whole program.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        Options options;
        options.language = u"en"_s;
        m_program = std::make_unique<Program>(*m_theme, options);
        m_program->desktop.createFile(m_program->path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(m_program->isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
        session()->window().showPage(u"settings"_s);
        QTRY_COMPARE(child<QLineEdit>(u"shop_name"_s)->text(), u"Linden"_s);
        QTRY_COMPARE(session()->backups().backups().size(), 1); // the one of the day
    }
    void cleanup()
    {
        m_program.reset();
        m_theme->setMode(ThemeMode::Light);
    }

    void shopIsRenamed()
    {
        auto *name = child<QLineEdit>(u"shop_name"_s);
        QTest::mouseClick(name, Qt::LeftButton);
        name->selectAll();
        QTest::keyClicks(name, u"Fig & Fern"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_VERIFY(session()->window().windowTitle().contains(u"Fig & Fern"_s));
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY2(session()->window().windowTitle().contains(u"Fig & Fern"_s), "a shop needs a name");
    }

    void currencyIsChangedAfterAQuestion()
    {
        const Shop before = shop();
        choose(u"currency"_s, u"CHF"_s);
        QTRY_COMPARE(shop().currency, Currency(u"CHF"));
        QVERIFY2(m_program->dialogs.questions.isEmpty(), "without customers there is nothing to ask about");
        Customer ines;
        ines.firstName = u"Ines"_s;
        QVERIFY(runCommand(session()->database(), CreateCustomer{ines}).result());
        QTRY_COMPARE(session()->shop().customers(), 1);
        choose(u"currency"_s, u"EUR"_s);
        QTRY_COMPARE(m_program->dialogs.questions.size(), 1);
        QCOMPARE(shop().currency, Currency(u"CHF"));
        QCOMPARE(combo(u"currency"_s)->chosen(), u"CHF"_s);
        m_program->dialogs.answers = {0};
        choose(u"currency"_s, u"EUR"_s);
        QTRY_COMPARE(shop().currency, before.currency);
    }

    void timeZoneIsChanged()
    {
        choose(u"time_zone"_s, u"Asia / Tokyo"_s);
        QTRY_COMPARE(shop().timeZone, QTimeZone("Asia/Tokyo"));
        choose(u"time_zone"_s, u"Atlantis"_s);
        QCOMPARE(shop().timeZone, QTimeZone("Asia/Tokyo"));
    }

    void coloursAreChangedLive()
    {
        auto *colours = child<QWidget>(u"theme"_s);
        QTest::mouseClick(buttonCalled(*colours, u"Dark"_s), Qt::LeftButton);
        QCOMPARE(m_theme->mode(), ThemeMode::Dark);
        QCOMPARE(m_program->store.value(u"appearance/theme"_s).toString(), u"dark"_s);
        QTest::mouseClick(buttonCalled(*colours, u"Light"_s), Qt::LeftButton);
        QCOMPARE(m_theme->mode(), ThemeMode::Light);
    }

    void languageIsChangedByKeys()
    {
        auto *language = child<QComboBox>(u"language"_s);
        language->setFocus();
        QTest::keyClicks(language, u"Deu"_s);
        QTRY_COMPARE(m_program->desktop.language(), u"de"_s);
        QTRY_VERIFY(session());
        QTRY_COMPARE(session()->window().currentPage(), u"settings"_s);
        QTRY_VERIFY(buttonCalled(session()->window(), u"Tastenkürzel…"_s));
        m_program->desktop.setLanguage(u"en"_s);
        QTRY_VERIFY(session());
    }

    void backupsAreMadeAndListed()
    {
        auto *table = child<QTableWidget>(u"backups"_s);
        QCOMPARE(table->rowCount(), 1);
        auto *restore = child<QPushButton>(u"restore_backup"_s);
        QVERIFY(!restore->isEnabled());
        QTest::mouseClick(child<QPushButton>(u"make_backup"_s), Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), 2);
        QTRY_VERIFY(session()->window().messages()->text().contains(u"checked"_s));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, 0)).center());
        QTRY_VERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(m_program->dialogs.questions.size(), 1);
        QVERIFY(m_program->dialogs.questions.first().dangerous);
    }

    void backupPolicyIsChanged()
    {
        auto *days = child<QLineEdit>(u"backup_days"_s);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"9"_s);
        QTest::keyClick(days, Qt::Key_Tab);
        QTRY_COMPARE(session()->backups().policy().days, 9);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"many"_s);
        QTest::keyClick(days, Qt::Key_Tab);
        QCOMPARE(session()->backups().policy().days, 9);
    }

    void shortcutsAreReachedFromHere()
    {
        QTest::mouseClick(child<QPushButton>(u"shortcuts"_s), Qt::LeftButton);
        auto *sheet = session()->window().findChild<ShortcutSheet *>();
        QVERIFY(sheet && sheet->isVisible());
    }

private:
    [[nodiscard]] ShopSession *session() const { return m_program->desktop.session(); }
    [[nodiscard]] Shop shop() const { return session()->shop().shop(); }
    template<typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        session()->window().showPage(u"settings"_s);
        return session()->window().findChild<SettingsPage *>()->findChild<T *>(name);
    }
    [[nodiscard]] SearchCombo *combo(const QString &name) const { return child<SearchCombo>(name); }
    void choose(const QString &name, const QString &text)
    {
        QLineEdit *line = combo(name)->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        // The proposals get the keys while they are open.
        if (QWidget *proposals = QApplication::activePopupWidget()) {
            QTest::keyClick(proposals, Qt::Key_Down);
            QTest::keyClick(proposals, Qt::Key_Return);
        } else {
            QTest::keyClick(line, Qt::Key_Tab);
        }
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<Program> m_program;
};

REGULARS_GUI_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
