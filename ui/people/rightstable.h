// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/rights.h"

#include <QtWidgets/QWidget>

#include <map>

class QCheckBox;

namespace regulars {

/// What each role may do, as a matrix of boxes; those that nobody decides about can't be changed.
class RightsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RightsTable(QWidget *parent = nullptr);

    void setRights(const RoleRights &rights);

Q_SIGNALS:
    /// The person ticked or cleared a box.
    void edited(const regulars::RoleRights &rights);

private:
    void addBox(UserRole role, Right right, int row, int column);

    RoleRights m_rights;
    std::map<std::pair<UserRole, Right>, QCheckBox *> m_boxes;
};

} // namespace regulars
