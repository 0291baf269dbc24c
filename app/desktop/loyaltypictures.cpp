// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/pictures.h"

#include "app/desktop/desktop.h"
#include "app/desktop/shopsession.h"
#include "ui/base/rendering.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace regulars {

// What is offered on paper.
void Pictures::planPapers(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    const auto dialog = [this] { return openDialog(); };
    m_plan.push_back({u"member-card"_s, [&session, customer] { session.forms().offerCards({customer}); }, dialog, {}});
    m_plan.push_back({u"statement"_s, [&session, customer] { session.forms().offerStatements({customer}); }, dialog, {}});
}

} // namespace regulars
