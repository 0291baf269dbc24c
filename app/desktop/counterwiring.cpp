// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/counterwiring.h"

#include "models/counter/countertill.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/scanfilter.h"
#include "ui/shell/mainwindow.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace regulars {

CounterWiring::CounterWiring(const CounterWiringServices &services)
    : QObject(&services.window),
      m_page(new CounterPage(
          {services.database, services.commands, services.formatting, services.shop, services.registry, services.actions},
          &services.window)),
      m_scanner(new ScanFilter(services.window, this))
{
    MainWindow &window = services.window;
    window.addPage({u"counter"_s, tr("Counter"), IconName::Counter, Sidebar::Group::Daily, m_page});
    m_scanner->setEnabled(false);
    connect(m_page, &CounterPage::customerRequested, this, &CounterWiring::customerRequested);
    connect(&window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "counter"_L1)
            m_page->focusScan();
    });
    // What waits may end the page: not while it is told that the sale is recorded.
    connect(m_page, &CounterPage::settled, this, &CounterWiring::goOn, Qt::QueuedConnection);
    connect(m_scanner, &ScanFilter::scanned, this, [this, &window](const QString &text) {
        window.showPage(u"counter"_s);
        m_page->takeScan(text);
    });
}

CounterTill &CounterWiring::till()
{
    return m_page->till();
}

bool CounterWiring::isBusy() const
{
    return m_page->isBusy();
}

void CounterWiring::whenRecorded(std::function<void()> function)
{
    m_whenRecorded = std::move(function);
    goOn();
}

void CounterWiring::goOn()
{
    if (m_whenRecorded && !m_page->isBusy())
        std::exchange(m_whenRecorded, {})();
}

void CounterWiring::setLocked(bool locked)
{
    m_scanner->setEnabled(!locked);
}

} // namespace regulars
