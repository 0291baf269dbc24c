// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/pictures.h"
#include "app/desktop/shopsession.h"
#include "ui/base/rendering.h"
#include "ui/loyalty/loyaltypage.h"
#include "ui/loyalty/pointsprogrammecard.h"
#include "ui/loyalty/trialdialog.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

// Rules on trial, and what is offered on paper.
void Pictures::planTrialAndPapers(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    const auto dialog = [this] { return openDialog(); };
    m_plan.push_back({u"points-trial"_s,
                      [this, &session] {
                          session.window().findChild<LoyaltyPage *>()->points()->openForm();
                          openDialog()->findChild<QPushButton *>(u"try_on_past"_s)->click();
                      },
                      [&session]() -> QWidget * {
                          auto *trial = session.window().findChild<TrialDialog *>();
                          return trial && trial->run().state() == SimulationRun::State::Done ? trial : nullptr;
                      },
                      {}});
    m_plan.push_back({u"member-card"_s,
                      [this, &session, customer] {
                          if (auto *open = qobject_cast<QDialog *>(openDialog()))
                              open->reject(); // behind the one before
                          session.forms().offerCards({customer});
                      },
                      dialog,
                      {}});
    m_plan.push_back({u"statement"_s, [&session, customer] { session.forms().offerStatements({customer}); }, dialog, {}});
}

} // namespace regulars
