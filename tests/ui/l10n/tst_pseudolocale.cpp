// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "tests/ui/l10n/catalogue.h"
#include "tests/ui/l10n/pseudotranslator.h"
#include "tests/ui/l10n/shownwords.h"
#include "tests/ui/uitest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/appearance.h"
#include "ui/base/keyvaluestore.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::l10n;
using namespace Qt::StringLiterals;

namespace {

QStringList untranslatedTexts(QWidget &window)
{
    QStringList faults;
    for (const ShownText &shown : shownTexts(window)) {
        if (isUntranslated(shown.text))
            faults.append(shown.where + u": "_s + shown.text);
    }
    return faults;
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Greek));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        m_theme = &installAppearance(*qApp, ThemeMode::Light);
    }
    void init() { uitest::failOnWarnings(); }

    void pseudoTexts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("pseudo");
        QTest::newRow("words") << u"Save"_s << u"[Šáṽé Šé]"_s;
        QTest::newRow("placeholders stay") << u"%1 of %n, %L2%"_s << u"[%1 óƒ %n, %L2% ó]"_s;
        QTest::newRow("nothing to read") << u"%1 · %2"_s << u"[%1 · %2]"_s;
    }
    void pseudoTexts()
    {
        QFETCH(const QString, source);
        QTEST(pseudoText(source), "pseudo");
    }

    void faultsAreFound()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QLabel(u"Customers"_s));
        layout->addWidget(new QLabel(QLabel::tr("Customers")));
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(u"Search"_s);
        edit->setToolTip(u"Ctrl+F"_s);
        layout->addWidget(edit);
        auto *button = new QPushButton(QPushButton::tr("Record return"));
        button->setFixedWidth(40);
        layout->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList untranslated = untranslatedTexts(window);
        QVERIFY2(untranslated.contains(u"QLabel: Customers"_s), qPrintable(untranslated.join(u'\n')));
        QVERIFY(untranslated.contains(u"QLineEdit, hint: Search"_s));
        QCOMPARE(untranslated.size(), 4); // both of them painted, too
        QVERIFY(!clippedParts(window).isEmpty());
    }

    void shell()
    {
        MemoryStore store;
        TaskCentre tasks;
        ActionRegistry actions(*m_theme, store);
        MainWindow window({*m_theme, actions, store, tasks});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openPalette();
        const QStringList faults = untranslatedTexts(window) + clippedParts(window);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    PseudoTranslator m_translator;
    Theme *m_theme = nullptr;
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
