// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QTableWidget;

namespace regulars {

class SegmentedControl;
class TextLabel;

/// The first step of an import: what the file holds, how it is written, and its first rows.
class ImportFilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(bool askCurrency, QWidget *parent = nullptr);

    /// Shows what was found out about the file.
    void show(const ImportSession &session);
    /// What the person said, put into the options. `otherTable`: the table is cut another way than before, so that columns
    /// mean nothing any more.
    void apply(OrderImportOptions &options, bool &otherTable) const;

Q_SIGNALS:
    void kindChosen(regulars::ImportKind kind);
    void edited();

private:
    struct Shown
    {
        QStringList header;
        std::vector<QStringList> sample;
        QStringList sheets;
        QString sheet;
    };
    QComboBox *addChoice(QGridLayout *grid, const QString &label, const QString &name,
                         const QList<std::pair<QVariant, QString>> &choices);
    void createShape(QGridLayout *grid);
    void showSample(const Shown &shown);

    TextLabel *m_shape;
    SegmentedControl *m_kind;
    QWidget *m_choices;
    QComboBox *m_sheet = nullptr;
    QString m_foundSheet; ///< the one that was taken when none was chosen
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_header = nullptr;
    QComboBox *m_currency = nullptr;
    QTableWidget *m_rows;
};

} // namespace regulars
