// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/editpreview.h"

#include "models/base/whendone.h"
#include "storage/customers/customerstore.h"

namespace regulars {

namespace {

constexpr qsizetype namesShown = 5;

struct Counted
{
    int changing = 0;
    QStringList names;
};

Result<Counted> counted(Connection &connection, const QList<CustomerId> &customers, const CustomerEdits &edits)
{
    Counted result;
    const CustomerStore store(connection);
    for (const CustomerId id : customers) {
        REGULARS_TRY(customer, store.customer(id));
        if (customer.deleted || !apply(edits, customer))
            continue;
        if (++result.changing <= namesShown)
            result.names += customer.name;
    }
    return result;
}

} // namespace

EditPreview::EditPreview(Database &database, const QList<CustomerId> &customers, QObject *parent)
    : QObject(parent), m_database(database), m_customers(customers)
{
}

EditPreview::~EditPreview()
{
    m_token.cancel();
}

void EditPreview::setEdits(const CustomerEdits &edits)
{
    m_token.cancel();
    m_token = CancelToken();
    m_changing.reset();
    Q_EMIT changed();
    auto job = [customers = m_customers, edits](Connection &connection) { return counted(connection, customers, edits); };
    whenDone(m_database.read(std::move(job), m_token), this,
             [this, generation = ++m_generation](const Result<Counted> &answer) {
                 if (generation != m_generation || !answer)
                     return;
                 m_changing = answer->changing;
                 m_names = answer->names;
                 Q_EMIT changed();
             });
}

} // namespace regulars
