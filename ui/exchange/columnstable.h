// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/orderfilereader.h"

#include <QtWidgets/QTableWidget>

class QComboBox;

namespace regulars {

/// The columns of a file with what stands in them, and what each means. A meaning stands at one column only: choosing
/// it elsewhere takes it away where it was.
class ColumnsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);

    /// Names, samples and meanings; the samples may be missing.
    void setColumns(const QStringList &header, const std::vector<QStringList> &sample, const ColumnMapping &mapping);
    [[nodiscard]] ColumnMapping mapping() const;
    /// Where the person chooses what the column means.
    [[nodiscard]] QComboBox *meaning(int column) const;

Q_SIGNALS:
    /// The person chose another meaning.
    void mappingEdited();

private:
    QComboBox *addMeaning(int column);
    void choose(int column);

    ColumnMapping m_mapping;
};

} // namespace regulars
