// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/l10n/mirroring.h"
#include "tests/app/l10n/programtour.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::l10n;
using namespace Qt::StringLiterals;

namespace {

/// What was seen on a tour, by what it was and which window it was in.
using Sights = QMap<QString, WindowLayout>;

} // namespace

/// Runs the program from left to right and from right to left: the one must be the mirror image of the other.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Greek));
        m_theme = &installAppearance(*qApp, ThemeMode::Light);
    }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatDoesNotMirrorIsFound()
    {
        QList<WindowLayout> layouts;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            QWidget window;
            window.resize(400, 100);
            auto *layout = new QHBoxLayout(&window);
            layout->addWidget(new QLabel(u"Name"_s)); // stands at the left of its room, whatever the direction
            auto *fixed = new QPushButton(u"Save"_s, &window);
            fixed->move(10, 60);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            layouts.append(layoutOf(window));
        }
        const QStringList faults = mirrorFaults(layouts[0], layouts[1]);
        QCOMPARE(faults.size(), 3); // the button and both texts
        QVERIFY2(faults[0].contains(u"QPushButton"_s), qPrintable(faults[0]));
    }

    void everythingMirrors_data()
    {
        QTest::addColumn<ProgramTour::Part>("part");
        for (const auto &[name, part] : ProgramTour::parts())
            QTest::newRow(name) << part;
    }
    void everythingMirrors()
    {
        QFETCH(const ProgramTour::Part, part);
        const Sights plain = sights(part, Qt::LeftToRight);
        const Sights mirrored = sights(part, Qt::RightToLeft);
        QVERIFY(!plain.isEmpty());
        QVERIFY2(mirrored.keys() == plain.keys(),
                 qPrintable((mirrored.keys() + QStringList{u"instead of"_s} + plain.keys()).join(u" | "_s)));
        QStringList faults;
        for (auto sight = plain.begin(); sight != plain.end(); ++sight) {
            const WindowLayout &other = mirrored[sight.key()];
            for (const QString &fault : mirrorFaults(*sight, other))
                faults.append(sight.key() + u": "_s + fault);
            const bool hasWholeTexts = !comparableTexts(*sight, *sight).isEmpty(); // not only a cry with its mark
            if (hasWholeTexts && comparableTexts(*sight, other).isEmpty())
                faults.append(sight.key() + u": no text could be compared"_s);
        }
        for (const QString &fault : faults) // a failure's message is cut off after a page
            qInfo("%s", qPrintable(fault));
        QVERIFY(faults.isEmpty());
    }

private:
    Sights sights(ProgramTour::Part part, Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        Sights seen;
        ProgramTour tour(*m_theme, [&](const QString &what, QWidget &window) {
            seen.insert(what + u", "_s + QString::fromLatin1(window.metaObject()->className()), layoutOf(window));
        });
        (tour.*part)();
        return seen;
    }

    Theme *m_theme = nullptr;
};

REGULARS_GUI_TEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
