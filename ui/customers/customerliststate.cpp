// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerliststate.h"

#include "ui/base/keyvaluestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CustomerViews)
};

const QString filterKey = u"customers/filter"_s;

} // namespace

CustomerFilter storedFilter(const KeyValueStore &store)
{
    return customerFilterOf(QJsonDocument::fromJson(store.value(filterKey).toString().toUtf8()).object());
}

void storeFilter(KeyValueStore &store, const CustomerFilter &filter)
{
    CustomerFilter kept = filter;
    kept.text.clear();
    kept.deleted = false;
    store.setValue(filterKey, QString::fromUtf8(QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact)));
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
