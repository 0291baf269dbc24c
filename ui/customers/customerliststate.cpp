// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerliststate.h"

#include "ui/base/keyvaluestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CustomerViews)
};

} // namespace

CustomerFilter storedFilter(const KeyValueStore &store)
{
    CustomerFilter filter;
    const QString lifecycle = store.value(u"customers/lifecycle"_s).toString();
    if (isNameOf<Lifecycle>(lifecycle))
        filter.lifecycle = valueOf<Lifecycle>(lifecycle);
    const QString kind = store.value(u"customers/kind"_s).toString();
    if (isNameOf<CustomerKind>(kind))
        filter.kind = valueOf<CustomerKind>(kind);
    filter.tag = store.value(u"customers/tag"_s).toString();
    for (const QString &text : store.value(u"customers/own"_s).toStringList()) {
        if (const auto condition = fieldConditionFromText(text))
            filter.own += *condition;
    }
    const QString issue = store.value(u"customers/issue"_s).toString();
    if (isNameOf<RecordIssue>(issue))
        filter.issue = valueOf<RecordIssue>(issue);
    const QString sort = store.value(u"customers/sort"_s).toString();
    if (isNameOf<CustomerSort>(sort)) {
        filter.sort = valueOf<CustomerSort>(sort);
        filter.descending = store.value(u"customers/descending"_s).toBool();
    }
    return filter;
}

void storeFilter(KeyValueStore &store, const CustomerFilter &filter)
{
    store.setValue(u"customers/lifecycle"_s, filter.lifecycle ? nameOf(*filter.lifecycle) : QString());
    store.setValue(u"customers/kind"_s, filter.kind ? nameOf(*filter.kind) : QString());
    store.setValue(u"customers/tag"_s, filter.tag);
    QStringList own;
    for (const FieldCondition &condition : filter.own)
        own += toText(condition);
    store.setValue(u"customers/own"_s, own);
    store.setValue(u"customers/issue"_s, filter.issue ? nameOf(*filter.issue) : QString());
    store.setValue(u"customers/sort"_s, nameOf(filter.sort));
    store.setValue(u"customers/descending"_s, filter.descending);
}

QJsonObject customerViewState(const CustomerFilter &filter, bool table, const QStringList &columns)
{
    QJsonObject state = toJson(filter);
    state.insert(u"table"_s, table);
    if (table)
        state.insert(u"columns"_s, QJsonArray::fromStringList(columns));
    return state;
}

QList<ReadyView> readyCustomerViews()
{
    const CustomerFilter all;
    CustomerFilter fresh;
    fresh.lifecycle = Lifecycle::New;
    CustomerFilter lapsed;
    lapsed.lifecycle = Lifecycle::Lapsed;
    lapsed.sort = CustomerSort::NetSpend;
    CustomerFilter best;
    best.sort = CustomerSort::NetSpend;
    CustomerFilter companies;
    companies.kind = CustomerKind::Company;
    return {{u"all"_s, Words::tr("All customers"), toJson(all)},
            {u"new"_s, Words::tr("New customers"), toJson(fresh)},
            {u"best"_s, Words::tr("Best customers"), toJson(best)},
            {u"lapsed"_s, Words::tr("Lapsed customers"), toJson(lapsed)},
            {u"companies"_s, Words::tr("Companies"), toJson(companies)}};
}

CustomerId storedSelection(const KeyValueStore &store)
{
    return CustomerId{store.value(u"customers/selected"_s).toLongLong()};
}

void storeSelection(KeyValueStore &store, CustomerId customer)
{
    store.setValue(u"customers/selected"_s, customer.value);
}

} // namespace regulars
