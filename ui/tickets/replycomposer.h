// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketstatus.h"
#include "ui/tickets/ticketdrafts.h"

#include <QtWidgets/QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace regulars {

class FileChips;
class Formatting;
class MessageEdit;
class SegmentedControl;
class TextLabel;

/// Where an answer to the customer or an internal note is written. The two have texts of their own, so that a note never
/// goes out as an answer, and so have their files. Only collects: its owner sends what sendRequested() asks for.
class ReplyComposer final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Reply, Note };

    /// The action sends while the keyboard is here; it and the formatting must outlive the composer.
    ReplyComposer(QAction *send, const Formatting &formatting, QWidget *parent = nullptr);

    void setDraft(const TicketDraft &draft);
    [[nodiscard]] TicketDraft draft() const;
    [[nodiscard]] Kind kind() const;
    /// Also gives the keyboard to the text.
    void write(Kind kind);
    [[nodiscard]] QString text() const;
    /// Status that the ticket gets with the answer; not valid: as usual.
    [[nodiscard]] TicketStatusId statusAfter() const;
    /// Name of who is written to, and when it is due.
    void setTexts(const QString &customer, const QString &due);
    /// Where an answer goes by e-mail; empty: it can only be noted here. `usual`: it goes there unless somebody says
    /// otherwise.
    void setMail(const QString &address, bool usual);
    /// The answer is to go out by e-mail.
    [[nodiscard]] bool byMail() const;
    /// Puts a text where the cursor is, and the keyboard behind it.
    void insertText(const QString &text);
    /// Puts the text of an article into the answer, where it counts as used.
    void insertKnowledge(KnowledgeArticleId article, const QString &text);
    /// The articles that went into the answer.
    [[nodiscard]] const QList<KnowledgeArticleId> &knowledge() const { return m_knowledge; }
    /// The files that go with what is shown.
    [[nodiscard]] const QList<PickedFile> &files() const;
    void setFiles(Kind kind, const QList<PickedFile> &files);
    /// Where an answer goes by e-mail.
    [[nodiscard]] const QString &address() const { return m_address; }
    /// While it is being sent nothing can be typed.
    void setSending(bool sending);
    /// It has been sent.
    void clearText();

Q_SIGNALS:
    void draftChanged();
    void sendRequested();
    /// A file to go with it shall be chosen.
    void attachRequested();
    /// These shall go with it, if they can (setFiles).
    void filesGiven(const QStringList &files);
    /// Templates shall be offered there; `typed`: instead of a slash at the beginning of a line.
    void templatesRequested(QWidget *anchor, bool typed);
    /// The answer shall go on in the system's program for mail.
    void programRequested();
    /// Escape: back to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createWidgets();
    void layOut();
    void showKind();
    void showKeys();
    void createFiles();
    void createMore();
    void showOther();
    [[nodiscard]] bool beginsLine() const;

    QAction *m_action;
    SegmentedControl *m_kind = nullptr;
    MessageEdit *m_text = nullptr;
    QComboBox *m_after = nullptr;
    TextLabel *m_due = nullptr;
    FileChips *m_files = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_templates = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_send = nullptr;
    QCheckBox *m_mail = nullptr;
    QString m_address;
    QString m_customer;
    QString m_other;                ///< the text of the kind that is not shown
    QList<PickedFile> m_otherFiles; ///< its files
    QList<KnowledgeArticleId> m_knowledge;
    bool m_filling = false;
};

} // namespace regulars
