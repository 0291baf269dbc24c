// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/questionsdialog.h"

#include "models/base/commandrunner.h"
#include "models/feedback/feedbackcommands.h"
#include "models/feedback/questioncommands.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/listviews.h"
#include "ui/base/mailtourl.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/feedback/feedbackforms.h"
#include "ui/feedback/feedbacktexts.h"
#include "ui/feedback/questionforms.h"
#include "ui/feedback/questionletters.h"
#include "ui/privacy/consenttexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { WhoColumn, AboutColumn, AgentColumn, SinceColumn, DetailColumn, ColumnCount };

/// In the order of the segments.
constexpr std::array views{QuestionView::Waiting, QuestionView::Answered, QuestionView::LeftOut};

} // namespace

QuestionsDialog::QuestionsDialog(const QuestionServices &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_view(new QuestionsView(services.database, this)),
      m_notice(new Notice(this)),
      m_switch(new SegmentedControl(this))
{
    setWindowTitle(tr("Questions to customers"));
    for (const QString &text : {tr("Waiting"), tr("Answered"), tr("Not asked")})
        m_switch->addSegment(text);
    m_figures = new TextLabel({}, FontRole::Strong, ColourRole::Text, this);
    m_figures->setWordWrap(true);
    m_empty = new EmptyState(
        IconName::Message, tr("There is nothing here"),
        tr("When a ticket is solved, its customer is asked what they think, as far as they agreed to it."), this);
    createTable();
    layOut(createButtons());
    connect(m_switch, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_view->show({views.at(static_cast<size_t>(index)), true});
    });
    connect(m_view, &QuestionsView::changed, this, &QuestionsDialog::refresh);
    connect(this, &QDialog::finished, this, &QuestionsDialog::handFormsOn);
    m_view->show({QuestionView::Waiting, true});
    refresh();
    m_table->setFocus();
    resize(860, 520);
}

void QuestionsDialog::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"questions"_s);
    m_table->setAccessibleName(tr("Questions to customers"));
    m_table->setHorizontalHeaderLabels({tr("Customer"), tr("About"), tr("Seen to by"), tr("Since"), tr("What of it")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareTableView(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(WhoColumn, 150);
    m_table->setColumnWidth(AboutColumn, 180);
    m_table->setColumnWidth(AgentColumn, 120);
    m_table->setColumnWidth(SinceColumn, 110);
    m_table->horizontalHeader()->setSectionResizeMode(DetailColumn, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &QuestionsDialog::showChosen);
    connect(m_table, &QTableWidget::activated, this, &QuestionsDialog::enterAnswer);
    auto *remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &QuestionsDialog::skip);
}

QWidget *QuestionsDialog::createButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, space::s);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, auto pressed) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
        return button;
    };
    m_mail = add(tr("Send by e-mail"), u"mail_questions"_s, [this] { sendByMail(); });
    m_program = add(tr("Write in the mail program…"), u"open_mail_program"_s, [this] { openMailProgram(); });
    m_copy = add(tr("Copy text"), u"copy_question"_s, [this] { copyText(); });
    m_asked = add(tr("Mark as asked"), u"mark_asked"_s, [this] {
        if (const QuestionRow *question = chosen())
            markAsked({question->invite.id}, [] {});
    });
    m_answer = add(tr("Enter answer…"), u"enter_answer"_s, [this] { enterAnswer(); });
    m_skip = add(tr("Don't ask"), u"skip_question"_s, [this] { skip(); });
    m_kiosk = add(tr("Let the customer answer here…"), u"open_kiosk"_s, [this] {
        const QuestionRow *question = chosen();
        const bool waits = question && question->invite.isWaiting(m_services.formatting.now());
        if (waits)
            Q_EMIT kioskRequested(QuestionLetters::survey(*question), question->invite.id);
        else if (m_view->value())
            Q_EMIT kioskRequested(m_view->value()->asked(), {});
    });
    add(tr("When we ask…"), u"asking_rules"_s, [this] { openRules(); });
    return row;
}

void QuestionsDialog::layOut(QWidget *buttons)
{
    auto *close = new QPushButton(tr("Close"), this);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_notice->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_figures, m_switch})
        layout->addWidget(part);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    layout->addLayout(foot);
}

void QuestionsDialog::refresh()
{
    const auto &questions = m_view->value();
    m_table->setVisible(questions && !questions->rows.isEmpty());
    m_empty->setVisible(questions && questions->rows.isEmpty());
    if (m_view->state() == EntityViewBase::State::Failed)
        m_notice->show(errorText(m_view->error()), Tone::Danger);
    if (!questions) {
        showChosen();
        return;
    }
    {
        const QSignalBlocker quiet(m_table);
        fillTable(questions->rows);
    }
    showFigures(questions->counts, cesFigures(questions->effortCounts));
    showChosen();
}

// What is chosen stays so when the rows move: it is a question, not a place.
void QuestionsDialog::fillTable(const QList<QuestionRow> &questions)
{
    QSet<qint64> selected;
    for (const QTableWidgetItem *item : m_table->selectedItems())
        selected.insert(item->data(Qt::UserRole).toLongLong());
    const QTableWidgetItem *at = m_table->item(m_table->currentRow(), WhoColumn);
    const qint64 current = at ? at->data(Qt::UserRole).toLongLong() : 0;
    const int before = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(questions.size()));
    QList<int> chosenRows;
    int currentRow = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const qint64 id = questions.at(row).invite.id.value;
        setRow(row, questions.at(row));
        if (selected.contains(id))
            chosenRows += row;
        if (id == current && (selected.contains(id) || selected.isEmpty()))
            currentRow = row;
    }
    if (currentRow < 0)
        currentRow = chosenRows.value(0, std::clamp(before, 0, std::max(0, m_table->rowCount() - 1)));
    // Whatever keys are held meanwhile.
    m_table->setCurrentCell(currentRow, WhoColumn, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (const int row : std::as_const(chosenRows)) {
        for (int column = 0; column < ColumnCount; ++column)
            m_table->item(row, column)->setSelected(true);
    }
}

void QuestionsDialog::setRow(int row, const QuestionRow &question)
{
    const auto set = [&](Column column, const QString &text, const QString &tip = {}) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(tip.isEmpty() ? text : tip);
        item->setData(Qt::UserRole, question.invite.id.value);
        m_table->setItem(row, column, item);
    };
    const Formatting &formatting = m_services.formatting;
    set(WhoColumn, question.invite.customer.isValid() ? CustomerTexts::name(question.customerName) : tr("Not known"));
    set(AboutColumn, question.ticketNumber == 0
                         ? QString()
                         : tr("%1 %2", "number, subject").arg(TicketTexts::number(question.ticketNumber), question.subject));
    set(AgentColumn, question.agentName,
        question.handlers.size() > 1
            ? tr("Also seen to by: %1", "names").arg(formatting.locale().createSeparatedList(question.handlers))
            : question.agentName);
    set(SinceColumn, formatting.shortDate(formatting.calendar().date(question.invite.createdAt)));
    set(DetailColumn, detail(question));
}

QString QuestionsDialog::detail(const QuestionRow &question) const
{
    if (const auto &response = question.response) {
        const QString words = FeedbackTexts::answer(response->kind, response->scale, response->score, {});
        const QString who = response->collectedBy == CollectedBy::Staff ? tr("Typed in by staff") : QString();
        QStringList parts{words, who, response->comment.simplified()};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    if (question.invite.reasons.isEmpty()) {
        if (!question.unclearAnswer.isEmpty())
            return tr("Answered without a clear score: “%1”").arg(question.unclearAnswer.simplified());
        if (question.invite.isWaiting(m_services.formatting.now()))
            return waitingDetail(question.invite);
        return question.invite.state == InviteState::Skipped ? FeedbackTexts::state(InviteState::Skipped) : tr("Expired");
    }
    QStringList sentences;
    for (const NotAsked reason : question.invite.reasons)
        sentences += FeedbackTexts::reason(reason);
    return sentences.join(u' ');
}

QString QuestionsDialog::waitingDetail(const SurveyInvite &invite) const
{
    const QString channel = ConsentTexts::channel(invite.channel);
    if (invite.state == InviteState::Queued)
        return channel;
    const Formatting &formatting = m_services.formatting;
    return invite.sentAt ? tr("%1, asked on %2", "a channel, a date")
                               .arg(channel, formatting.shortDate(formatting.calendar().date(*invite.sentAt)))
                         : tr("%1, in the outbox", "a channel").arg(channel);
}

void QuestionsDialog::showFigures(const CsatCounts &counts, const CesFigures &effort)
{
    const CsatFigures figures = csatFigures(counts);
    const Formatting &formatting = m_services.formatting;
    QStringList sentences;
    if (figures.share) {
        sentences += tr("%1 of the customers who answered in the last %n day(s) are satisfied (4 or 5).", "",
                        QuestionsView::days)
                         .arg(formatting.percent(*figures.share, 0));
        sentences += tr("By %n answer(s), the share lies between %1 and %2 with 95 % certainty. The mean is %3.", "",
                        static_cast<int>(figures.responses))
                         .arg(formatting.percent(figures.interval->low, 0), formatting.percent(figures.interval->high, 0),
                              formatting.locale().toString(*figures.mean, 'f', 1));
    } else if (effort.responses == 0) {
        sentences += tr("No customer has answered in the last %n day(s).", "", QuestionsView::days);
    }
    if (figures.leftOut > 0)
        sentences += tr("%n answer(s) typed in by staff are not counted.", "", static_cast<int>(figures.leftOut));
    if (const QString easy = FeedbackTexts::summary(effort, formatting); !easy.isEmpty())
        sentences += easy;
    m_figures->setText(sentences.join(u' '));
}

const QuestionRow *QuestionsDialog::chosen() const
{
    const auto &questions = m_view->value();
    const int row = m_table->currentRow();
    const bool one = m_table->selectionModel()->selectedRows().size() <= 1;
    return questions && one && row >= 0 && row < questions->rows.size() ? &questions->rows.at(row) : nullptr;
}

QList<QuestionRow> QuestionsDialog::allChosen() const
{
    QList<QuestionRow> rows;
    const auto &questions = m_view->value();
    if (!questions)
        return rows;
    for (int row = 0; row < questions->rows.size(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row))
            rows += questions->rows.at(row);
    }
    return rows;
}

QList<QuestionRow> QuestionsDialog::mailable() const
{
    QList<QuestionRow> rows = allChosen();
    const Instant now = m_services.formatting.now();
    rows.removeIf([now](const QuestionRow &row) {
        return row.invite.state != InviteState::Queued || row.invite.channel != ConsentChannel::Email ||
               row.ticketNumber == 0 || !row.invite.isWaiting(now);
    });
    return rows;
}

void QuestionsDialog::showChosen()
{
    const QuestionRow *question = chosen();
    const Instant now = m_services.formatting.now();
    const bool waits = question && question->invite.isWaiting(now);
    const bool queued = waits && question->invite.state == InviteState::Queued;
    const QList<QuestionRow> all = allChosen();
    const bool canMail = m_view->value() && m_view->value()->canMail;
    const qsizetype letters = mailable().size();
    m_mail->setVisible(canMail);
    m_mail->setEnabled(letters > 0);
    m_program->setVisible(!canMail);
    m_program->setEnabled(letters == 1 && all.size() == 1);
    m_copy->setVisible(!canMail);
    m_copy->setEnabled(m_program->isEnabled());
    m_asked->setEnabled(queued);
    m_answer->setEnabled(question && (waits || question->response));
    m_answer->setText(question && question->response ? tr("Edit answer…") : tr("Enter answer…"));
    m_skip->setEnabled(std::any_of(all.begin(), all.end(), [now](const QuestionRow &row) {
        return row.invite.isWaiting(now) && !row.invite.sentAt; // what was asked can't be taken back
    }));
    m_kiosk->setEnabled(m_view->value().has_value());
}

void QuestionsDialog::sendByMail()
{
    MailQuestions command;
    for (const QuestionRow &question : mailable())
        command.letters += QuestionLetters::letter(question, m_view->value()->shop);
    if (command.letters.isEmpty())
        return;
    m_notice->hide();
    m_services.commands.run(command, this, [this](const Result<Written<QuestionsMailed>> &answer) {
        if (!answer) {
            m_notice->show(errorText(answer.error()), Tone::Danger);
            return;
        }
        QStringList sentences;
        if (answer->value.leftOut > 0)
            sentences += notAskedSentence(answer->value.leftOut);
        if (answer->value.later > 0)
            sentences += tr("%n customer(s) prefer another time of the day; their questions wait.", "", answer->value.later);
        if (!sentences.isEmpty())
            m_notice->show(sentences.join(u' '), Tone::Warning);
    });
}

void QuestionsDialog::openMailProgram()
{
    askElsewhere([this](const QuestionRow &question, const QuestionLetter &letter) {
        if (!QDesktopServices::openUrl(mailtoUrl(question.address, letter.subject, letter.body)))
            m_notice->show(tr("No mail program opened. Undo this, and the question waits again."), Tone::Danger);
    });
}

void QuestionsDialog::copyText()
{
    askElsewhere(
        [](const QuestionRow &, const QuestionLetter &letter) { QGuiApplication::clipboard()->setText(letter.body); });
}

// Whether a person sends it then, nobody knows; it is noted as asked, so that nobody does twice.
void QuestionsDialog::askElsewhere(const std::function<void(const QuestionRow &, const QuestionLetter &)> &ask)
{
    const QList<QuestionRow> questions = mailable();
    if (questions.size() != 1)
        return;
    const QuestionRow question = questions.first();
    const QuestionLetter letter = QuestionLetters::letter(question, m_view->value()->shop);
    markAsked({question.invite.id, true}, [question, letter, ask] { ask(question, letter); });
}

void QuestionsDialog::markAsked(const MarkAsked &command, const std::function<void()> &asked)
{
    m_notice->hide();
    m_services.commands.run(command, this, [this, asked](const Result<Written<bool>> &answer) {
        if (!answer)
            m_notice->show(errorText(answer.error()), Tone::Danger);
        else if (!answer->value)
            m_notice->show(notAskedSentence(1), Tone::Warning);
        else
            asked();
    });
}

QString QuestionsDialog::notAskedSentence(int count)
{
    return tr("%n question(s) may not be asked any more; the reasons stand under “Not asked”.", "", count);
}

bool QuestionsDialog::reopen(const QString &key)
{
    FormDialog *kept = m_services.forms.form(key);
    if (!kept)
        return false;
    m_notice->hide(); // which may say that it is kept
    if (kept->parentWidget() != this) {
        kept->setParent(this, kept->windowFlags());
        sayWhenKept(key, kept);
    }
    return m_services.forms.reopen(key);
}

void QuestionsDialog::openForm(KeptForms &forms, const QString &key, const FormMaker &make, QWidget *over)
{
    FormDialog *form = make(over);
    if (auto *list = qobject_cast<QuestionsDialog *>(over))
        list->sayWhenKept(key, form);
    // The form that is started over is still there, and where it stands the fresh one is to stand.
    forms.open(key, form, [&forms, key, make, form] { openForm(forms, key, make, form->parentWidget()); });
}

void QuestionsDialog::sayWhenKept(const QString &key, FormDialog *form)
{
    connect(form, &FormDialog::entriesKept, this, [this, key, form] {
        if (form->parentWidget() != this)
            return;
        m_notice->show(tr("Closed without saving. What you entered is kept."), Tone::Info);
        connect(m_notice->addButton(tr("Open again")), &QPushButton::clicked, this, [this, key] { (void)reopen(key); });
    });
}

void QuestionsDialog::handFormsOn()
{
    const auto forms = findChildren<FormDialog *>(Qt::FindDirectChildrenOnly);
    for (FormDialog *form : forms) {
        if (parentWidget() && m_services.forms.contains(form))
            form->setParent(parentWidget(), form->windowFlags());
    }
}

void QuestionsDialog::enterAnswer()
{
    if (const QuestionRow *question = chosen(); question && m_answer->isEnabled())
        openAnswer(*question);
}

void QuestionsDialog::openAnswer(const QuestionRow &question)
{
    const QString key = u"questions/answer/%1"_s.arg(question.invite.id.value);
    if (reopen(key))
        return;
    const FormMaker make = [&commands = m_services.commands, question](QWidget *over) {
        return newResponseForm(commands, question, over);
    };
    openForm(m_services.forms, key, make, this);
}

void QuestionsDialog::skip()
{
    SkipInvite command;
    for (const QuestionRow &question : allChosen())
        command.invites += question.invite.id;
    if (command.invites.isEmpty() || !m_skip->isEnabled())
        return;
    m_services.commands.run(command, this, [this](const auto &answer) {
        if (!answer)
            m_notice->show(errorText(answer.error()), Tone::Danger);
    });
}

void QuestionsDialog::openRules()
{
    const QString key = u"questions/rules"_s;
    if (!m_view->value() || reopen(key))
        return;
    // Begun anew from what holds, as far as the list is there to know it.
    const FormMaker make = [&commands = m_services.commands, list = QPointer(this), rules = m_view->value()->rules,
                            survey = m_view->value()->survey, effort = m_view->value()->effort](QWidget *over) {
        const auto *known = list && list->m_view->value() ? &*list->m_view->value() : nullptr;
        return newAskingForm(commands, known ? known->rules : rules, known ? known->survey : survey,
                             known ? known->effort : effort, over);
    };
    openForm(m_services.forms, key, make, this);
}

} // namespace regulars
