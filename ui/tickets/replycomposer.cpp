// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/replycomposer.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/tickets/filechips.h"
#include "ui/tickets/messageedit.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int textHeight = 96;
constexpr int leastStatus = 72;

} // namespace

ReplyComposer::ReplyComposer(QAction *send, const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_action(send), m_files(new FileChips(formatting, this))
{
    createWidgets();
    createFiles();
    layOut();
    send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(send);
    connect(send, &QAction::triggered, m_send, &QPushButton::click);
    connect(send, &QAction::changed, this, &ReplyComposer::showKeys);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (!text().isEmpty())
            Q_EMIT sendRequested();
    });
    connect(m_kind, &SegmentedControl::currentIndexChanged, this, &ReplyComposer::showOther);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!text().isEmpty() && !m_text->isReadOnly());
        if (!m_filling)
            Q_EMIT draftChanged();
    });
    showKind();
}

/// The text and the files of the kind that is chosen now.
void ReplyComposer::showOther()
{
    if (m_filling)
        return;
    const QString before = m_text->toPlainText();
    const QList<PickedFile> filesBefore = m_files->files();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_text->setPlainText(m_other);
        m_files->setFiles(m_otherFiles);
    }
    m_other = before;
    m_otherFiles = filesBefore;
    showKind();
    Q_EMIT draftChanged();
}

void ReplyComposer::createWidgets()
{
    m_kind = new SegmentedControl(this);
    m_kind->setAccessibleName(tr("What to write"));
    m_kind->addSegment(tr("Reply"));
    m_kind->addSegment(tr("Internal note"));
    m_text = new MessageEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->document()->setDocumentMargin(space::s);
    m_text->installEventFilter(this);
    m_after = new QComboBox(this);
    m_after->setAccessibleName(tr("Status after sending"));
    m_after->setToolTip(m_after->accessibleName());
    m_after->addItem(tr("Status stays"), QVariant::fromValue<qint64>(0));
    for (const StatusCategory category : {StatusCategory::WaitingCustomer, StatusCategory::Solved})
        m_after->addItem(TicketTexts::status(category), builtInStatus(category).value);
    m_after->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_after->setMinimumWidth(leastStatus);
    m_due = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_due->setElided(true);
    m_templates = new QPushButton(tr("Templates"), this);
    m_templates->setObjectName(u"templates"_s);
    m_templates->setToolTip(tr("Insert a template: / at the beginning of a line"));
    setButtonLook(m_templates, ButtonVariant::Quiet, ButtonSize::Small);
    connect(m_templates, &QPushButton::clicked, this, [this] { Q_EMIT templatesRequested(m_templates, false); });
    m_mail = new QCheckBox(this);
    m_mail->setObjectName(u"by_mail"_s);
    m_mail->hide();
    connect(m_mail, &QCheckBox::toggled, this, &ReplyComposer::showKeys);
    createMore();
    m_send = new QPushButton(this);
    m_send->setObjectName(u"send"_s);
    m_send->setEnabled(false);
    setButtonLook(m_send, ButtonVariant::Primary, ButtonSize::Small);
}

void ReplyComposer::createFiles()
{
    m_attach = new QPushButton(tr("Attach"), this);
    m_attach->setObjectName(u"attach"_s);
    m_attach->setAccessibleName(tr("Attach a file"));
    m_attach->setToolTip(tr("Attach a file: it can also be dropped or pasted here"));
    setButtonLook(m_attach, ButtonVariant::Quiet, ButtonSize::Small);
    setAcceptDrops(true);
    connect(m_attach, &QPushButton::clicked, this, &ReplyComposer::attachRequested);
    connect(m_text, &MessageEdit::filesGiven, this, &ReplyComposer::filesGiven);
    connect(m_files, &FileChips::removed, this, [this] {
        m_text->setFocus(Qt::OtherFocusReason);
        Q_EMIT draftChanged();
    });
}

void ReplyComposer::createMore()
{
    m_more = new QPushButton(themedIcon(Theme::of(this), IconName::More, ColourRole::Muted), {}, this);
    m_more->setAccessibleName(tr("More ways to answer"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setFixedWidth(extent::smallControl);
    setButtonLook(m_more, ButtonVariant::Quiet, ButtonSize::Small);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Copy the text"), this, [this] { QGuiApplication::clipboard()->setText(text()); });
    menu->addAction(tr("Write on in the mail program"), this, &ReplyComposer::programRequested);
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ReplyComposer::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_kind);
    top->addWidget(m_templates);
    top->addStretch(1);
    top->addWidget(m_after);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::m);
    bottom->addWidget(m_due, 1);
    bottom->addWidget(m_attach);
    bottom->addWidget(m_more);
    bottom->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addWidget(m_files);
    layout->addWidget(m_mail);
    layout->addLayout(bottom);
}

ReplyComposer::Kind ReplyComposer::kind() const
{
    return m_kind->currentIndex() == 1 ? Kind::Note : Kind::Reply;
}

void ReplyComposer::write(Kind kind)
{
    m_kind->setCurrentIndex(kind == Kind::Note ? 1 : 0);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

QString ReplyComposer::text() const
{
    return m_text->toPlainText().trimmed();
}

TicketStatusId ReplyComposer::statusAfter() const
{
    return {m_after->currentData().toLongLong()};
}

void ReplyComposer::setDraft(const TicketDraft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    m_kind->setCurrentIndex(draft.atNote ? 1 : 0);
    m_other = draft.atNote ? draft.reply : draft.note;
    m_text->setPlainText(draft.atNote ? draft.note : draft.reply);
    m_text->moveCursor(QTextCursor::End);
    m_otherFiles = draft.atNote ? draft.replyFiles : draft.noteFiles;
    m_files->setFiles(draft.atNote ? draft.noteFiles : draft.replyFiles);
    m_knowledge = draft.knowledge;
    m_after->setCurrentIndex(0);
    setSending(false);
    showKind();
}

TicketDraft ReplyComposer::draft() const
{
    const QString shown = m_text->toPlainText();
    return kind() == Kind::Note ? TicketDraft{m_other, shown, true, m_knowledge, m_otherFiles, m_files->files()}
                                : TicketDraft{shown, m_other, false, m_knowledge, m_files->files(), m_otherFiles};
}

const QList<PickedFile> &ReplyComposer::files() const
{
    return m_files->files();
}

void ReplyComposer::setFiles(Kind filesOf, const QList<PickedFile> &files)
{
    if (filesOf == kind())
        m_files->setFiles(files);
    else
        m_otherFiles = files;
    Q_EMIT draftChanged();
}

void ReplyComposer::insertText(const QString &text)
{
    if (m_text->isReadOnly())
        return; // what is on its way does not change any more
    m_text->insertPlainText(text);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyComposer::insertKnowledge(KnowledgeArticleId article, const QString &text)
{
    if (m_text->isReadOnly())
        return;
    m_kind->setCurrentIndex(0);
    if (!m_knowledge.contains(article))
        m_knowledge += article;
    insertText(text);
}

bool ReplyComposer::beginsLine() const
{
    return m_text->textCursor().block().text().trimmed().isEmpty() && !m_text->isReadOnly();
}

void ReplyComposer::setTexts(const QString &customer, const QString &due)
{
    m_due->setText(due);
    if (customer == m_customer)
        return;
    m_customer = customer;
    showKind();
}

void ReplyComposer::setMail(const QString &address, bool usual)
{
    if (address == m_address)
        return;
    m_address = address;
    m_mail->setText(tr("As an e-mail to %1", "an address").arg(QString(address).replace(u'&', u"&&"_s)));
    m_mail->setChecked(!address.isEmpty() && usual);
    showKind();
}

bool ReplyComposer::byMail() const
{
    return kind() == Kind::Reply && !m_address.isEmpty() && m_mail->isChecked();
}

void ReplyComposer::setSending(bool sending)
{
    m_text->setReadOnly(sending);
    m_files->setEnabled(!sending);
    m_attach->setEnabled(!sending);
    m_send->setEnabled(!sending && !text().isEmpty());
}

void ReplyComposer::clearText()
{
    // Before the text: clearing that makes a draft of what is left.
    m_files->setFiles({});
    if (kind() == Kind::Reply)
        m_knowledge.clear();
    m_text->clear();
    m_after->setCurrentIndex(0);
}

void ReplyComposer::showKind()
{
    const bool note = kind() == Kind::Note;
    const QString question = note                   ? tr("What should the others know?")
                             : m_customer.isEmpty() ? tr("Your answer")
                                                    : tr("Your answer to %1", "a customer").arg(m_customer);
    m_text->setPlaceholderText(question);
    m_text->setAccessibleName(question);
    m_after->setVisible(!note);
    m_mail->setVisible(!note && !m_address.isEmpty());
    showKeys();
}

void ReplyComposer::showKeys()
{
    const QString text = kind() == Kind::Note ? tr("Add note") : byMail() ? tr("Send") : tr("Note the answer");
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    m_send->setText(keys.isEmpty() ? text : tr("%1 · %2", "what it does, its keys").arg(text, keys));
}

bool ReplyComposer::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (key && key->text() == "/"_L1 && beginsLine()) {
        Q_EMIT templatesRequested(m_text, true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyComposer::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_text->isReadOnly() || localFilesOf(*event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction); // the files themselves stay where they are
    event->accept();
}

void ReplyComposer::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesGiven(localFilesOf(*event->mimeData()));
}

} // namespace regulars
