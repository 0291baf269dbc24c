// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

class QTableWidget;

namespace regulars {

class Database;
class Formatting;
class ServiceLevelsView;
class TextLabel;
struct ServiceLevels;
struct SlaPolicy;

/// All promises at a glance: a line for each priority of each promise, in the order in which they are asked, with the time
/// for each answer. Follows what is saved meanwhile.
class PolicyOverview final : public QDialog
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    PolicyOverview(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

private:
    void layOut();
    void refresh();
    void addPolicy(const SlaPolicy &policy, const ServiceLevels &levels);

    const Formatting &m_formatting;
    ServiceLevelsView *m_levels;
    QTableWidget *m_table;
    TextLabel *m_hint;
};

} // namespace regulars
