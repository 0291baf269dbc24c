// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "ui/reports/figuretile.h"

class QMenu;

namespace regulars {

class Sparkline;

/// A figure of the dashboard with how it went over the year. A click, or Enter, offers to open the people behind it.
class DashboardTile final : public FigureTile
{
    Q_OBJECT

public:
    explicit DashboardTile(const QString &name, QWidget *parent = nullptr);

    /// The oldest first; fewer than three are no trend.
    void setTrend(const QList<double> &values);
    /// Who can be opened, with what each choice says; none: the tile only tells.
    struct Choice
    {
        QString text;
        PeopleBehind people;
    };
    void setChoices(const QList<Choice> &choices);
    /// A choice that opens something else than people.
    void setLink(const QString &text);
    /// What a click opens, nullptr when the tile only tells.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void linkRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void prepareMenu();
    void open();

    Sparkline *m_trend;
    QList<Choice> m_choices;
    QString m_link;
    QMenu *m_menu = nullptr;
};

} // namespace regulars
