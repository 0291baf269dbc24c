// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/duplicateswiring.h"

#include "models/duplicates/duplicatecentre.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace regulars {

DuplicatesWiring::DuplicatesWiring(const DuplicatesWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_page(new DuplicatesPage(
          {services.database, services.commands, services.formatting, services.store, services.actions, services.forms},
          services.centre, &services.window))
{
    MainWindow &window = services.window;
    window.addPage({u"duplicates"_s, tr("Duplicates"), IconName::Merge, Sidebar::Group::Daily, m_page});
    connect(m_page, &DuplicatesPage::customerRequested, this, &DuplicatesWiring::customerRequested);
    connect(m_page, &DuplicatesPage::issueRequested, this, &DuplicatesWiring::issueRequested);
    connect(&services.centre, &DuplicateCentre::changed, this, &DuplicatesWiring::showWaiting);
    connect(&services.centre, &DuplicateCentre::failed, this, [&window](const Error &error) {
        window.messages()->show({errorText(error), Tone::Danger, {}, {}, error.detail});
    });
    connect(&services.centre, &DuplicateCentre::foundAfterImport, this, &DuplicatesWiring::showFound);
    connect(&window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "duplicates"_L1)
            m_page->focusList();
    });
}

void DuplicatesWiring::showWaiting()
{
    const DuplicateCounts &counts = m_services.centre.counts();
    const int waiting = counts.same + counts.review;
    m_services.window.setBadge(u"duplicates"_s, waiting > 0 ? m_services.formatting.number(waiting) : QString());
}

void DuplicatesWiring::showFound(int more)
{
    MainWindow *window = &m_services.window;
    window->messages()->show({tr("The import brought %n possible duplicate(s).", "", more),
                              Tone::Warning,
                              tr("Look at them"),
                              [window] { window->showPage(u"duplicates"_s); },
                              {}});
}

} // namespace regulars
