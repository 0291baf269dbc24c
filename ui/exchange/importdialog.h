// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QGridLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace regulars {

class ColumnsTable;
class Formatting;
class MappingBar;
class MappingList;
class Notice;
class TextLabel;

/// Takes one file in: how it is written, which column means what, what the import would bring, then the import itself.
/// Closing it does not stop a running import. What it is given must outlive it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes session and mappings over. `askCurrency`: the shop has no currency yet.
    ImportDialog(std::unique_ptr<ImportSession> session, std::unique_ptr<MappingList> mappings, const QString &file,
                 bool askCurrency, const Formatting &formatting, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Whether the import is under way: the dialog must live on, also closed.
    [[nodiscard]] bool isRunning() const { return m_session->state() == ImportSession::State::Running; }

    /// Says which column means what, as the person does by hand.
    void mapColumns(const ColumnMapping &mapping);

Q_SIGNALS:
    void undoRequested(regulars::ChangeSetId changeSet);
    /// The import ended while the dialog was closed.
    void endedUnseen(const QString &sentence, regulars::ChangeSetId changeSet);

private:
    QWidget *createQuestions();
    QWidget *createShape();
    QWidget *createResult();
    QComboBox *addShapeChoice(QWidget *parent, QGridLayout *grid, const QString &label, const QString &name,
                              const QList<std::pair<QVariant, QString>> &choices);
    void layOut();
    void connectMappings();
    void applyShape();
    void refresh();
    void showPreview();
    void showFailure();
    void showColumns();
    void showRunning();
    void showResult();
    void runImport();

    std::unique_ptr<ImportSession> m_session;
    std::unique_ptr<MappingList> m_mappings;
    const Formatting &m_formatting;
    QStackedWidget *m_pages = nullptr;
    TextLabel *m_shape = nullptr;
    Notice *m_notice = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_header = nullptr;
    QComboBox *m_currency = nullptr;
    ColumnsTable *m_columns = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_problems = nullptr;
    MappingBar *m_mappingBar = nullptr;
    TextLabel *m_resultTitle = nullptr;
    TextLabel *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace regulars
