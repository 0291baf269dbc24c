// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tasks/tasklist.h"
#include "ui/tasks/taskline.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The model of tasks with words: for the delegate and for screen readers.
class TaskItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    TaskItems(TaskList &model, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] const TaskEntry &entry(const QModelIndex &index) const { return m_model.events().at(index.row()); }
    [[nodiscard]] TaskLine line(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] QString subtitle(const TaskEntry &entry) const;
    [[nodiscard]] QList<ChipText> chips(const TaskEntry &entry) const;

    TaskList &m_model;
    const Formatting &m_formatting;
};

} // namespace regulars
