// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/l10n/programtour.h"
#include "tests/app/l10n/pseudotranslator.h"
#include "tests/app/l10n/showntexts.h"
#include "tests/testpaths.h"
#include "tests/ui/l10n/catalogue.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/errortext.h"

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

/// Runs the program in a language that does not exist: what stays English was never translated, and what is cut has no
/// room for a longer language.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Names of months are Greek, too, and the order of digits and marks is a European one.
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

    void everythingIsTranslatedAndHasRoom_data()
    {
        QTest::addColumn<ProgramTour::Part>("part");
        for (const auto &[name, part] : ProgramTour::parts())
            QTest::newRow(name) << part;
    }
    void everythingIsTranslatedAndHasRoom()
    {
        QFETCH(const ProgramTour::Part, part);
        QStringList faults;
        int windows = 0;
        ProgramTour tour(*m_theme, [&](const QString &what, QWidget &window) {
            ++windows;
            // What was just filled in has its room only after this.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const QString &fault : untranslatedTexts(window) + clippedParts(window))
                faults.append(what + u": "_s + fault);
        });
        (tour.*part)();
        QVERIFY(windows > 0);
        faults.removeDuplicates();
        for (const QString &fault : faults) // a failure's message is cut off after a page
            qInfo("%s", qPrintable(fault));
        QVERIFY(faults.isEmpty());
    }

    void failuresAreTranslated()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const QString text = errorText({static_cast<ErrorCode>(code), {}, {}, {}});
            QVERIFY2(!text.isEmpty() && !isUntranslated(text), qPrintable(text));
        }
    }

    /// The contexts and comments that the program asks with are those in the catalogues.
    void askedTextsAreInTheCatalogue()
    {
        const Catalogue german = readCatalogue(inSourceTree(u"translations/regulars_de.ts"_s));
        QVERIFY(m_translator.asked().size() > 300);
        QStringList missing;
        for (const QString &key : m_translator.asked()) {
            if (!german.contains(key))
                missing.append(key);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

private:
    PseudoTranslator m_translator;
    Theme *m_theme = nullptr;
};

REGULARS_GUI_TEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
