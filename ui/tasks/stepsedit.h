// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/task.h"
#include "ui/customers/linesedit.h"

#include <vector>

class QCheckBox;
class QLineEdit;

namespace regulars {

/// Edits the checklist of a task. Steps left empty do not count.
class StepsEdit final : public LinesEdit
{
    Q_OBJECT

public:
    explicit StepsEdit(QWidget *parent = nullptr);

    [[nodiscard]] QList<TaskItem> items() const;
    void setItems(const QList<TaskItem> &items);

private:
    struct Row
    {
        QWidget *widget;
        QCheckBox *done;
        QLineEdit *text;
        qint64 id;
    };
    void addRow(const TaskItem &item);
    void addEmptyLine() override { addRow({}); }
    void forgetLine(QWidget *line) override;
    [[nodiscard]] QWidget *lastEditor() const override;

    std::vector<Row> m_rows;
};

} // namespace regulars
