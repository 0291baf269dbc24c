// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/whydialog.h"

#include "ui/tickets/tickettexts.h"

namespace regulars {

WhyDialog::WhyDialog(Database &database, const Formatting &formatting, TicketId ticket, QWidget *parent)
    : ReasonDialog(tr("Why this due time"), parent), m_formatting(formatting), m_view(new SlaExplanationView(database, this))
{
    connect(m_view, &SlaExplanationView::changed, this, &WhyDialog::refresh);
    m_view->show(ticket);
}

void WhyDialog::refresh()
{
    using State = EntityViewBase::State;
    if (m_view->state() == State::Gone || m_view->state() == State::Failed) {
        showFailure(m_view->error());
    } else if (const auto &why = m_view->value()) {
        const SlaReasons reasons(why->sla, m_formatting);
        showReasons(tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(why->number), why->subject),
                    reasons.lines(), reasons.text());
    }
}

} // namespace regulars
