// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "tests/ui/l10n/mirroring.h"
#include "tests/ui/samplepage.h"
#include "tests/ui/uitest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/appearance.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"

#include <QtTest/QTest>
#include <QtWidgets/QStackedWidget>

using namespace regulars;
using namespace regulars::l10n;
using namespace Qt::StringLiterals;

namespace {

constexpr auto directions = {Qt::LeftToRight, Qt::RightToLeft};

/// Opens the window that `make` makes in both directions, and says what does not mirror.
template<typename Make>
QStringList faultsOf(Make make, qsizetype leastTexts)
{
    QList<WindowLayout> layouts;
    for (const Qt::LayoutDirection direction : directions) {
        QGuiApplication::setLayoutDirection(direction);
        make([&](QWidget &window) {
            window.show();
            if (QTest::qWaitForWindowExposed(&window))
                layouts.append(layoutOf(window));
        });
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    if (layouts.size() != 2)
        return {u"The window did not open."_s};
    QStringList faults = mirrorFaults(layouts[0], layouts[1]);
    if (const qsizetype texts = comparableTexts(layouts[0], layouts[1]).size(); texts < leastTexts)
        faults.append(u"only %1 texts could be compared"_s.arg(texts));
    return faults;
}

} // namespace

class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatDoesNotMirrorIsFound()
    {
        const QStringList faults = faultsOf(
            [](auto look) {
                QWidget window;
                window.resize(400, 100);
                auto *layout = new QHBoxLayout(&window);
                layout->addWidget(new QLabel(u"Name"_s)); // stands at the left of its room, whatever the direction
                auto *fixed = new QPushButton(u"Save"_s, &window);
                fixed->move(10, 60);
                look(window);
            },
            0);
        QCOMPARE(faults.size(), 3);
        QVERIFY2(faults[0].contains(u"QPushButton"_s), qPrintable(faults[0]));
    }

    void kitAndShell()
    {
        const QStringList faults = faultsOf(
            [this](auto look) {
                MemoryStore store;
                TaskCentre tasks;
                ActionRegistry actions(*m_theme, store);
                MainWindow window({*m_theme, actions, store, tasks});
                window.addPage({u"customers"_s, u"Customers"_s, IconName::Customers, Sidebar::Group::Daily, uitest::samplePage()});
                window.addPage({u"settings"_s, u"Settings"_s, IconName::Settings, Sidebar::Group::Foot, new QWidget});
                window.setBadge(u"customers"_s, u"4,318"_s);
                window.setUser(u"Mara Klein"_s, u"Owner"_s);
                window.addTopAction(actions.add({u"sale.record"_s, u"Customers"_s, u"Record sale"_s, {}, IconName::Sale}), true);
                window.messages()->show({u"Customer deleted."_s, Tone::Good, u"Undo"_s, [] {}, {}});
                look(window);
            },
            20);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
