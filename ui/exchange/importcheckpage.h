// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtWidgets/QWidget>

class QTableWidget;

namespace regulars {

class Card;
class Formatting;
class TextLabel;

/// The last step before an import: what it will bring, each change of a known customer with the value before and after,
/// and the rows that can't be imported.
class ImportCheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheckPage(const Formatting &formatting, QWidget *parent = nullptr);

    void show(const ImportSession &session);

private:
    void showChanges(const std::vector<ContactChange> &changes);
    void showProblems(const std::vector<RejectedRow> &problems);

    const Formatting &m_formatting;
    TextLabel *m_counts;
    TextLabel *m_notes;
    Card *m_changesCard;
    QTableWidget *m_changes;
    Card *m_problemsCard;
    TextLabel *m_problems;
};

} // namespace regulars
