// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <vector>

namespace regulars {

class TextLabel;

/// The steps of a wizard in a row: "1 File  ›  2 Columns  ›  …", the current one strong.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

private:
    QStringList m_steps;
    std::vector<TextLabel *> m_labels;
    int m_current = -1;
};

} // namespace regulars
