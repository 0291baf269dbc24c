// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactlabels.h"

#include <QtCore/QHash>

namespace regulars {

using namespace Qt::StringLiterals;

QString labelOfWord(const QString &word)
{
    struct Words
    {
        QStringView label;
        QStringView words;
    };
    static constexpr Words known[] = {
        {u"work",
         u"work business office company buero buro geschaftlich geschaeftlich dienstlich arbeit firma bureau travail"
         u" professionnel trabajo oficina lavoro ufficio werk zakelijk"},
        {u"home", u"home private personal privat domicile personnel maison casa particular privato thuis prive"},
        {u"mobile", u"mobile cell cellular handy mobil mobiltelefon portable movil cellulare mobiel iphone"},
        {u"fax", u"fax homefax workfax telefax faxnummer"},
        {u"pager", u"pager"},
        {u"main", u"main primary haupt hauptnummer principal principale hoofd"},
        {u"other", u"other andere weitere sonstige autre otro otra altro altra overig secondary"},
        {u"billing", u"billing rechnung rechnungs facturation facturacion fatturazione factuur"},
        {u"shipping", u"shipping delivery liefer versand livraison envio spedizione verzend"},
    };
    static const QHash<QString, QString> labels = [] {
        QHash<QString, QString> result;
        for (const Words &words : known) {
            for (const QStringView name : words.words.split(u' ', Qt::SkipEmptyParts))
                result.insert(name.toString(), words.label.toString());
        }
        return result;
    }();
    return labels.value(word);
}

} // namespace regulars
