// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketlinksedit.h"

#include "ui/base/chip.h"
#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/suggestedit.h"
#include "ui/tickets/linktexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int widestName = 320;

} // namespace

TicketLinksEdit::TicketLinksEdit(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_edit(new SuggestEdit(this)), m_chips(new QWidget(this))
{
    m_edit->setObjectName(u"link"_s);
    m_edit->setPlaceholderText(tr("Order number or product"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    new FlowLayout(m_chips, space::xs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_chips);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &SuggestEdit::suggestionsWanted, this, &TicketLinksEdit::wanted);
    connect(m_edit, &SuggestEdit::chosen, this, [this](const QVariant &value) { add(value.value<TicketLink>()); });
    showChips();
}

void TicketLinksEdit::setLinks(const QList<TicketLink> &links)
{
    m_links = links;
    m_edit->setQuietText({});
    showChips();
}

QList<OrderId> TicketLinksEdit::orders() const
{
    QList<OrderId> orders;
    for (const TicketLink &link : m_links) {
        if (link.isOrder())
            orders += link.order;
    }
    return orders;
}

QList<ProductId> TicketLinksEdit::products() const
{
    QList<ProductId> products;
    for (const TicketLink &link : m_links) {
        if (!link.isOrder())
            products += link.product;
    }
    return products;
}

QList<Error> TicketLinksEdit::check() const
{
    if (m_edit->text().trimmed().isEmpty())
        return {};
    return {invalidField(u"links"_s, u"not_in_the_list"_s)};
}

void TicketLinksEdit::showFound(const QString &text, const QList<TicketLink> &found)
{
    QList<Suggestion> suggestions;
    for (const TicketLink &link : found)
        suggestions.append({LinkTexts::name(link), LinkTexts::detail(link, m_formatting), QVariant::fromValue(link)});
    m_edit->showSuggestions(text, suggestions);
}

void TicketLinksEdit::add(const TicketLink &link)
{
    m_edit->setQuietText({});
    if (m_links.contains(link))
        return;
    m_links += link;
    showChips();
}

void TicketLinksEdit::showChips()
{
    clearLayout(m_chips->layout());
    for (const TicketLink &link : std::as_const(m_links)) {
        const QString name = LinkTexts::name(link);
        auto *chip = new FilterChip(fontMetrics().elidedText(name, Qt::ElideRight, widestName), m_chips);
        chip->setAccessibleName(name);
        chip->setToolTip(name);
        chip->setAccessibleDescription(tr("Take this link off"));
        connect(chip, &FilterChip::removed, this, [this, link] {
            m_links.removeOne(link);
            showChips();
            m_edit->setFocus(Qt::OtherFocusReason);
        });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_links.isEmpty());
}

} // namespace regulars
