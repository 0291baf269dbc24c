// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/recordprovider.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/knowledge/knowledgetexts.h"
#include "ui/tickets/tickettexts.h"
#include "ui/timeline/timelinetexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

SearchModel::Scope scopeOf(SearchModel::Kind kind)
{
    switch (kind) {
    case SearchModel::Kind::Customer:
        return SearchModel::CustomersOnly;
    case SearchModel::Kind::Order:
        return SearchModel::OrdersOnly;
    case SearchModel::Kind::Interaction:
        return SearchModel::InteractionsOnly;
    case SearchModel::Kind::Ticket:
        return SearchModel::TicketsOnly;
    case SearchModel::Kind::Article:
        break;
    }
    return SearchModel::ArticlesOnly;
}

} // namespace

RecordProvider::RecordProvider(SearchModel::Kind kind, Database &database, const Formatting &formatting, QObject *parent)
    : PaletteProvider(parent), m_kind(kind), m_search(database, scopeOf(kind)), m_formatting(formatting)
{
    connect(&m_search, &QueryModel::loaded, this, &RecordProvider::answer);
    connect(&m_search, &QueryModel::failed, this, [this] { Q_EMIT found(m_generation, {}); });
}

QString RecordProvider::heading() const
{
    switch (m_kind) {
    case SearchModel::Kind::Customer:
        return tr("Customers");
    case SearchModel::Kind::Order:
        return tr("Orders");
    case SearchModel::Kind::Interaction:
        return tr("Notes and contacts");
    case SearchModel::Kind::Ticket:
        return tr("Tickets");
    case SearchModel::Kind::Article:
        return tr("Knowledge");
    }
    return {};
}

void RecordProvider::find(const QString &text, quint64 generation)
{
    m_generation = generation;
    m_search.setText(text);
    if (text.trimmed().isEmpty())
        Q_EMIT found(generation, {});
}

void RecordProvider::answer()
{
    QList<PaletteResult> results;
    for (const SearchHit &hit : m_search.rows())
        results.append(std::visit([this](const auto &each) { return resultOf(each); }, hit));
    Q_EMIT found(m_generation, results);
}

PaletteResult RecordProvider::resultOf(const CustomerRow &row)
{
    PaletteResult result;
    result.title = CustomerTexts::name(row.name);
    QStringList details{row.email.isEmpty() ? row.phone : row.email, row.city};
    details.removeAll(QString());
    result.detail = details.join(u" · "_s);
    result.trailing = row.orders > 0 ? m_formatting.roundMoney(row.net) : QString();
    result.avatarName = row.name;
    result.run = [this, id = row.id] { Q_EMIT customerChosen(id); };
    return result;
}

PaletteResult RecordProvider::resultOf(const OrderHit &hit)
{
    PaletteResult result;
    result.title = tr("Order %1").arg(hit.number);
    const QString day = m_formatting.shortDate(m_formatting.calendar().date(hit.orderedAt));
    result.detail = tr("%1 · %2", "customer · day")
                        .arg(hit.customer.isValid() ? CustomerTexts::name(hit.customerName) : tr("anonymous sale"), day);
    result.trailing = m_formatting.money(hit.total);
    result.icon = IconName::Order;
    result.run = [this, customer = hit.customer, order = hit.order] {
        if (customer.isValid())
            Q_EMIT customerChosen(customer);
        else
            Q_EMIT orderChosen(order);
    };
    return result;
}

PaletteResult RecordProvider::resultOf(const InteractionHit &hit)
{
    const Interaction &entry = hit.interaction;
    PaletteResult result;
    result.title = entry.subject.isEmpty() ? entry.body.simplified().left(80) : entry.subject;
    const QString day = m_formatting.shortDate(m_formatting.calendar().date(entry.occurredAt));
    result.detail = tr("%1 · %2", "customer · day").arg(CustomerTexts::name(hit.customerName), day);
    result.icon = TimelineTexts::icon(entry.kind);
    result.run = [this, customer = entry.customer] { Q_EMIT customerChosen(customer); };
    return result;
}

PaletteResult RecordProvider::resultOf(const TicketHit &hit)
{
    const TicketRow &row = hit.row;
    PaletteResult result;
    result.title = tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(row.number), row.subject);
    result.detail = row.customer.isValid() ? CustomerTexts::name(row.customerName) : tr("customer not known");
    result.trailing = TicketTexts::statusChip(row).text;
    result.icon = IconName::Tickets;
    result.run = [this, id = row.id] { Q_EMIT ticketChosen(id); };
    return result;
}

PaletteResult RecordProvider::resultOf(const ArticleHit &hit)
{
    PaletteResult result;
    result.title = hit.title;
    result.detail = hit.categoryName;
    result.trailing = KnowledgeTexts::state(hit.state);
    result.icon = IconName::Note;
    result.run = [this, id = hit.article] { Q_EMIT articleChosen(id); };
    return result;
}

} // namespace regulars
