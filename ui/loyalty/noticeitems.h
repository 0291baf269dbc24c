// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/membernotices.h"
#include "ui/base/listrow.h"

#include <QtCore/QAbstractListModel>

namespace regulars {

class Formatting;

/// Whom to tell what, as lines of a list. The formatting must outlive it.
class NoticeItems final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit NoticeItems(const Formatting &formatting, QObject *parent = nullptr);

    void setNotices(const MemberNotices &notices);
    [[nodiscard]] const MemberNotices &notices() const { return m_notices; }
    /// Null when there is no such line.
    [[nodiscard]] const MemberNotice *notice(const QModelIndex &index) const;
    /// Of what the member is told about points, or about a tier; −1 when there is no such line.
    [[nodiscard]] int rowOf(CustomerId customer, bool ofPoints) const;
    [[nodiscard]] ListRow listRow(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    const Formatting &m_formatting;
    MemberNotices m_notices;
};

} // namespace regulars
