// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;

namespace regulars {

class ColumnsTable;
class ConsentStatementCard;
class Formatting;
class ImportCheckPage;
class ImportFilePage;
class ImportKnownPage;
class ImportResultPage;
class MappingBar;
class MappingList;
class Notice;
class StepBar;

/// Takes one file in, in four steps: the file and how it is written, which column means what, what becomes of customers who
/// are known, what the import would bring; then the import itself and its result. A file that needs no question can be
/// imported from any step by Ctrl+Enter. Closing the dialog does not stop a running import. What it is given must outlive
/// it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Known, Check };

    /// Takes session and mappings over. `askCurrency`: the shop has no currency yet.
    ImportDialog(std::unique_ptr<ImportSession> session, std::unique_ptr<MappingList> mappings, const QString &file,
                 bool askCurrency, const Formatting &formatting, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Whether the import is under way: the dialog must live on, also closed.
    [[nodiscard]] bool isRunning() const { return m_session->state() == ImportSession::State::Running; }
    [[nodiscard]] Step step() const;
    void showStep(Step step);
    /// Says which column means what, as the person does by hand.
    void mapColumns(const ColumnMapping &mapping);

Q_SIGNALS:
    void undoRequested(regulars::ChangeSetId changeSet);
    /// The import ended while the dialog was closed.
    void endedUnseen(const QString &sentence, regulars::ChangeSetId changeSet);

private:
    void createButtons();
    [[nodiscard]] QWidget *createColumns();
    [[nodiscard]] QWidget *createSteps(bool askCurrency);
    void layOut();
    void connectPages();
    void connectMappings();
    void go(int steps);
    void mapByHand();
    void applyShape();
    void refresh();
    void showPreview();
    void showFailure();
    void showColumns();
    void showButtons();
    void showRunning();
    void showResult();
    void runImport();

    std::unique_ptr<ImportSession> m_session;
    std::unique_ptr<MappingList> m_mappings;
    const Formatting &m_formatting;
    QStackedWidget *m_pages = nullptr; ///< the steps, the result
    QStackedWidget *m_steps = nullptr;
    StepBar *m_bar = nullptr;
    Notice *m_notice = nullptr;
    ImportFilePage *m_filePage = nullptr;
    MappingBar *m_mappingBar = nullptr;
    ColumnsTable *m_columns = nullptr;
    ConsentStatementCard *m_consents = nullptr;
    ImportKnownPage *m_knownPage = nullptr;
    ImportCheckPage *m_checkPage = nullptr;
    ImportResultPage *m_resultPage = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace regulars
