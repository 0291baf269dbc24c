// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicates/mergeplan.h"
#include "models/duplicates/mergeview.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QGridLayout;

namespace regulars {

class Formatting;
class TextLabel;

/// Records side by side, a line a field: where they differ, a person chooses whose value stays; the last column shows what
/// comes of it. Tab goes from line to line, the arrow keys choose within one.
class MergeTable final : public QWidget
{
    Q_OBJECT

public:
    MergeTable(const QList<MergeRecord> &records, CustomerId survivor, const Formatting &formatting,
               QWidget *parent = nullptr);

    [[nodiscard]] CustomerId survivor() const { return m_survivor; }
    [[nodiscard]] const MergeChoices &choices() const { return m_choices; }
    /// The record as it will be.
    [[nodiscard]] Customer merged() const;

Q_SIGNALS:
    void edited();

private:
    using Values = QStringList; ///< one of each record, empty where there is none
    struct Line
    {
        std::function<QString(const Customer &)> text; ///< of a whole record
        TextLabel *after = nullptr;
    };

    void addHeads();
    void addSurvivorLine();
    void addFields();
    void addCustomFields();
    void addJoined();
    /// `choose` is called with the record whose value shall stay; without it nothing can be chosen.
    void addLine(const QString &title, const std::function<QString(const Customer &)> &text,
                 const std::function<void(CustomerId)> &choose, CustomerId chosen);
    void addLabel(const QString &text, int column, Qt::Alignment alignment);
    [[nodiscard]] QList<Customer> customers() const;
    void addChoices(const QString &title, const Values &values, const std::function<void(CustomerId)> &choose,
                    CustomerId chosen);
    void updateChoices();
    void showAfter();

    QList<MergeRecord> m_records;
    CustomerId m_survivor;
    MergeChoices m_choices;
    const Formatting &m_formatting;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
    /// The choices that follow the survivor until a person makes them.
    QList<std::pair<QButtonGroup *, std::function<CustomerId()>>> m_following;
    int m_row = 0;
};

} // namespace regulars
