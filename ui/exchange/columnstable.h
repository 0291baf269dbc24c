// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactmapping.h"
#include "core/exchange/importkind.h"
#include "core/exchange/orderfilereader.h"
#include "core/exchange/subscriptionmapping.h"
#include "core/exchange/ticketmapping.h"
#include "core/fields/fielddefinition.h"

#include <QtWidgets/QTableWidget>

class QComboBox;

namespace regulars {

/// The columns of a file with what stands in them, and what each means. Of orders and tickets, a meaning stands at one
/// column only: choosing it elsewhere takes it away where it was. Of contacts, several columns may mean the same.
class ColumnsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);

    /// Names, samples and meanings; the samples may be missing.
    void setColumns(const QStringList &header, const std::vector<QStringList> &sample, const ColumnMapping &mapping);
    /// `own` are the fields of the shop's own that a column may be chosen for.
    void setColumns(const QStringList &header, const std::vector<QStringList> &sample, const ContactMapping &mapping,
                    const QList<FieldDefinition> &own = {});
    void setColumns(const QStringList &header, const std::vector<QStringList> &sample, const TicketMapping &mapping);
    void setColumns(const QStringList &header, const std::vector<QStringList> &sample, const SubscriptionMapping &mapping);
    [[nodiscard]] ColumnMapping mapping() const;
    [[nodiscard]] const ContactMapping &contactMapping() const { return m_contactMapping; }
    [[nodiscard]] const TicketMapping &ticketMapping() const { return m_ticketMapping; }
    [[nodiscard]] const SubscriptionMapping &subscriptionMapping() const { return m_subscriptionMapping; }
    /// Where the person chooses what the column means.
    [[nodiscard]] QComboBox *meaning(int column) const;

Q_SIGNALS:
    /// The person chose another meaning.
    void mappingEdited();

private:
    QComboBox *addMeaning(int column);
    void setRows(const QStringList &header, const std::vector<QStringList> &sample);
    void fillMeanings(QComboBox *combo) const;
    [[nodiscard]] int indexOfOwn(int column, const ContactColumn &means) const;
    void choose(int column);
    template<typename Field, typename Mapping>
    void chooseOnly(Mapping &mapping, int column, int chosen);

    ColumnMapping m_mapping;
    ContactMapping m_contactMapping;
    TicketMapping m_ticketMapping;
    SubscriptionMapping m_subscriptionMapping;
    QList<FieldDefinition> m_own;
    ImportKind m_kind = ImportKind::Orders;
};

} // namespace regulars
