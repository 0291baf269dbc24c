// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/trialwindow.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/loyalty/trialtable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeBar = 1000;
constexpr QSize dialogSize(980, 760);

} // namespace

void TrialWindow::Part::setVisible(bool visible) const
{
    if (title)
        title->setVisible(visible);
    view->setVisible(visible);
}

void TrialWindow::Part::setRows(const QList<TrialRow> &rows) const
{
    table->setRows(rows);
    setVisible(!rows.isEmpty());
}

TrialWindow::TrialWindow(const TrialServices &services, const QString &title, const Sentences &sentences, QWidget *parent)
    : QDialog(parent), m_sentences(sentences), m_answer(new QWidget(this))
{
    setWindowTitle(title);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_body->setSpacing(space::m);
    createProgress(sentences.progress);
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(space::m);
    m_body->addWidget(m_answer);
    m_body->addStretch(1);
    layOut(content);
    connect(&services.tasks, &TaskCentre::changed, this, &TrialWindow::showProgress);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    resize(dialogSize);
}

void TrialWindow::createProgress(const QString &spoken)
{
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(spoken);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(u"stop_trial"_s);
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &TrialWindow::pressRun);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    m_body->addLayout(line);
    m_state = createText(u"trial_state"_s);
    m_body->addWidget(m_state);
}

TextLabel *TrialWindow::createText(const QString &name)
{
    auto *label = new TextLabel({}, FontRole::Body, ColourRole::Text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void TrialWindow::addHead(QWidget *widget)
{
    m_head = widget;
    m_body->insertWidget(0, widget);
}

TextLabel *TrialWindow::addText(const QString &name)
{
    TextLabel *label = createText(name);
    m_answer->layout()->addWidget(label);
    m_pieces += Piece{label, {}};
    return label;
}

void TrialWindow::say(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

TrialWindow::Part TrialWindow::addPart(const QString &title, const QString &name, const QStringList &columns,
                                       const QString &spoken)
{
    Part part;
    if (!title.isEmpty()) {
        part.title = new TextLabel(title, FontRole::CardTitle, ColourRole::Text, this);
        m_answer->layout()->addWidget(part.title);
    }
    part.table = new TrialTable(columns, this);
    part.view = createTrialView(part.table, name, title.isEmpty() ? spoken : title, this);
    m_answer->layout()->addWidget(part.view);
    m_pieces += Piece{nullptr, part};
    return part;
}

TrialWindow::Part TrialWindow::addMembers(const QString &title, const QString &name, const QStringList &columns)
{
    const Part part = addPart(title, name, columns);
    part.view->setItemDelegateForColumn(0, new AvatarCell(this));
    part.view->setItemDelegateForColumn(part.table->columnCount() - 1, new ChangeCell(this));
    connect(part.view, &QTableView::activated, this, [this, table = part.table](const QModelIndex &index) {
        const CustomerId customer = table->rows().at(index.row()).of;
        accept();
        Q_EMIT customerRequested(customer);
    });
    return part;
}

void TrialWindow::layOut(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_copy = new QPushButton(tr("Copy"), this);
    m_copy->setObjectName(u"copy_trial"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(u"close_trial"_s);
    m_close->setToolTip(tr("Esc"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_copy, m_close})
        button->setAutoDefault(false); // Enter belongs to the lists
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(buttons);
}

void TrialWindow::orderKeys() const
{
    QList<QWidget *> widgets;
    if (m_head)
        widgets += m_head;
    widgets += m_stop;
    for (const Piece &piece : m_pieces) {
        if (piece.part.view)
            widgets += piece.part.view;
    }
    widgets += m_copy;
    widgets += m_close;
    for (qsizetype i = 1; i < widgets.size(); ++i)
        setTabOrder(widgets[i - 1], widgets[i]);
}

void TrialWindow::follow(TrialRun &run)
{
    m_run = &run;
    orderKeys();
    connect(m_run, &TrialRun::changed, this, &TrialWindow::refresh);
    start();
}

void TrialWindow::pressRun()
{
    if (m_run->state() == TrialRun::State::Running)
        m_run->stop();
    else
        start();
}

void TrialWindow::refresh()
{
    using State = TrialRun::State;
    const State state = m_run->state();
    const bool runs = state == State::Running;
    // The answer comes first: the keyboard goes on from Stop to it.
    m_answer->setVisible(state == State::Done);
    if (state == State::Done)
        showOutcome();
    m_progress->setVisible(runs);
    m_stop->setVisible(state != State::Done);
    m_stop->setText(runs ? tr("Stop") : tr("Try again"));
    say(m_state, runs                     ? m_sentences.running
                 : state == State::Idle   ? m_sentences.stopped
                 : state == State::Failed ? errorText(m_run->error())
                                          : QString());
    showProgress();
}

void TrialWindow::showProgress()
{
    const auto [done, total] = m_run ? m_run->progress() : std::pair<qint64, qint64>();
    m_progress->setRange(0, total > 0 ? wholeBar : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(done * wholeBar / total) : 0);
}

QString TrialWindow::text() const
{
    if (!m_run || m_run->state() != TrialRun::State::Done)
        return m_state->text();
    QStringList parts;
    for (const auto &[label, part] : m_pieces) {
        if (label && !label->isHidden())
            parts += label->text();
        else if (!label && !part.view->isHidden())
            parts += (part.title ? part.title->text() + u'\n' : QString()) + part.table->text();
    }
    return parts.join(u"\n\n"_s);
}

} // namespace regulars
