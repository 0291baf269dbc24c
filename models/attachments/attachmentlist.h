// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "models/base/querylist.h"

namespace regulars {

/// The files of a customer, the newest first, without the photo. Follows changes.
class AttachmentList final : public QueryList<Attachment>
{
    Q_OBJECT

public:
    explicit AttachmentList(Database &database, QObject *parent = nullptr);

    /// Whose files; nobody's when not valid.
    void setCustomer(CustomerId customer);
    [[nodiscard]] CustomerId customer() const { return m_customer; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    void refresh();

    CustomerId m_customer;
};

} // namespace regulars
