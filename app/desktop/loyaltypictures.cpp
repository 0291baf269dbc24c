// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/counterwiring.h"
#include "app/desktop/desktop.h"
#include "app/desktop/pictures.h"
#include "app/desktop/shopsession.h"
#include "models/counter/countertill.h"
#include "storage/loyalty/pointsfeed.h"
#include "storage/products/productstore.h"
#include "ui/base/rendering.h"
#include "ui/counter/counterpage.h"
#include "ui/customers/customerspage.h"
#include "ui/loyalty/loyaltypage.h"
#include "ui/loyalty/pointsprogrammecard.h"
#include "ui/loyalty/trialdialog.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

// Who has more points than the others that got some last, so that there is something to see.
CustomerId Pictures::shownMember() const
{
    constexpr int looked = 300;
    const auto lines = m_desktop.session()
                           ->database()
                           .read([](Connection &connection) { return pointsRows(connection, {}, {}, looked); })
                           .result();
    if (!lines || lines->isEmpty())
        return m_desktop.session()->customers().customer();
    return std::max_element(lines->begin(), lines->end(),
                            [](const PointsRow &a, const PointsRow &b) { return a.totalAfter < b.totalAfter; })
        ->customer;
}

void Pictures::fillCounter(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    session.window().showPage(u"counter"_s);
    CounterTill &till = session.counter().page().till();
    till.serve(customer);
    const auto products = session.database()
                              .read([](Connection &connection) { return ProductStore(connection).search(u"linen"_s, 2); })
                              .result();
    if (!products)
        return;
    for (const Product &product : *products)
        till.sale().addProduct(product);
    if (!products->isEmpty())
        till.sale().addProduct(products->last());
}

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
