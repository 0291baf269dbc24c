// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/balancedialog.h"

#include "models/loyalty/pointsviews.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/balancereasons.h"
#include "ui/loyalty/pointstexts.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype newestLines = 200;

} // namespace

BalanceDialog::BalanceDialog(Database &database, const Formatting &formatting, CustomerId customer, QWidget *parent)
    : ReasonDialog(tr("Why this balance"), parent),
      m_formatting(formatting),
      m_view(new BalanceExplanationView(database, this)),
      m_programme(new PointsProgrammeView(database, this)),
      m_all(addButton(tr("Show all"), u"all_lines"_s))
{
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        refresh();
    });
    connect(m_view, &BalanceExplanationView::changed, this, &BalanceDialog::refresh);
    connect(m_programme, &PointsProgrammeView::changed, this, &BalanceDialog::refresh);
    m_view->show(customer);
}

void BalanceDialog::refresh()
{
    using State = EntityViewBase::State;
    for (const EntityViewBase *view : std::initializer_list<const EntityViewBase *>{m_view, m_programme}) {
        if (view->state() == State::Gone || view->state() == State::Failed) {
            m_all->hide();
            showFailure(view->error());
            return;
        }
    }
    if (!m_view->value() || !m_programme->value())
        return;
    const QString &pointName = m_programme->value()->pointName;
    const BalanceReasons reasons(*m_view->value(), pointName, m_formatting,
                                 m_showsAll ? BalanceReasons::allLines : newestLines);
    m_all->setVisible(reasons.hasMore());
    showReasons(PointsTexts::amount(m_view->value()->balance.total, pointName, m_formatting), reasons.lines(),
                reasons.text());
}

} // namespace regulars
