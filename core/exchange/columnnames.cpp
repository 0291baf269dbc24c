// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnnames.h"

#include "core/base/textfolding.h"

#include <QtCore/QMultiHash>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Names as header keys, best first: English, and the other languages (whose users all write the day first).
struct Names
{
    HeaderMeaning meaning;
    OrderField field;
    QStringView english;
    QStringView others;
};

constexpr auto fieldName = HeaderMeaning::Field;

constexpr Names allNames[] = {
    {fieldName, OrderField::CustomerKey,
     u"customerid customernumber customerno customernr custid custno custnumber customerkey customercode clientid "
     u"clientnumber "
     u"memberid membernumber userid accountid buyerid contactid shopperid masterid loyaltyid",
     u"kundennummer kundennr kundenid kdnr debitorennummer idclient numeroclient noclient nclient codeclient idcliente "
     u"numerocliente codigocliente codicecliente numerodecliente klantnummer klantid klantnr debiteurnummer"},
    {HeaderMeaning::Customer, OrderField::CustomerKey, u"customer client buyer",
     u"kunde kaufer kundin acheteur cliente comprador acquirente klant koper"},
    {HeaderMeaning::Identifier, OrderField::CustomerKey, u"id", u""},
    {fieldName, OrderField::CustomerName, u"customername clientname buyername fullname contactname billingname name",
     u"kundenname nomclient nomduclient nomcomplet nombrecliente nombredelcliente nombrecompleto nomecliente nominativo "
     u"nomecompleto "
     u"klantnaam volledigenaam naam"},
    {fieldName, OrderField::FirstName, u"firstname givenname billingfirstname customerfirstname",
     u"vorname prenom nombre nome voornaam"},
    {fieldName, OrderField::LastName, u"lastname surname familyname billinglastname customerlastname",
     u"nachname familienname nomdefamille nom apellido apellidos cognome achternaam"},
    {fieldName, OrderField::Email, u"email emailaddress customeremail buyeremail contactemail billingemail mail",
     u"emailadresse mailadresse courriel adressemail adresseemail adresseelectronique correo correoelectronico "
     u"indirizzoemail emailadres"},
    {fieldName, OrderField::Phone,
     u"phone phonenumber customerphone billingphone telephone mobile mobilephone cellphone cell tel",
     u"telefon telefonnummer telefonnr handy handynummer mobil mobilnummer mobiltelefon telephoneportable portable telefono "
     u"movil "
     u"numerodetelephone cellulare telefoonnummer telefoon mobiel"},
    {fieldName, OrderField::Company, u"company companyname billingcompany organization organisation business",
     u"firma unternehmen firmenname societe entreprise empresa azienda societa ragionesociale bedrijf bedrijfsnaam"},
    {fieldName, OrderField::Street,
     u"street streetaddress address1 addressline1 billingaddress1 billingstreet billingaddress address "
     u"shippingaddress1 shippingstreet",
     u"strasse anschrift adresse rue direccion calle indirizzo via straat adres"},
    {fieldName, OrderField::PostalCode, u"postalcode postcode zipcode zip billingzip billingpostcode shippingzip",
     u"plz postleitzahl codepostal codigopostal cp cap"},
    {fieldName, OrderField::City, u"city town billingcity shippingcity",
     u"ort stadt wohnort ville ciudad poblacion citta comune stad plaats woonplaats"},
    {fieldName, OrderField::Region, u"region province billingprovince billingstate county state",
     u"bundesland departement provincia regione provincie"},
    {fieldName, OrderField::Country, u"country billingcountry countrycode shippingcountry", u"land pays pais paese nazione"},

    {fieldName, OrderField::OrderNumber,
     u"ordernumber orderid orderno ordernr ordername ordernum salesordernumber invoicenumber invoiceno invoiceid "
     u"transactionid "
     u"transactionno transactionnumber receiptnumber receiptno receiptid saleid salesid purchaseid basketid documentnumber "
     u"billno "
     u"order invoice transaction receipt",
     u"bestellnummer bestellnr bestellid auftragsnummer auftragsnr rechnungsnummer rechnungsnr belegnummer belegnr "
     u"bonnummer "
     u"vorgangsnummer bestellung auftrag rechnung numerodecommande numerocommande nocommande ndecommande nodecommande "
     u"ncommande commanden commandeno commande "
     u"numerodefacture numerofacture nfacture factureno facturen facture numerodepedido numeropedido npedido ndepedido "
     u"nodepedido idpedido pedido "
     u"numerodefactura numerofactura factura numeroordine nordine idordine ordine numerofattura nfattura fattura "
     u"bestelnummer "
     u"ordernummer factuurnummer bestelling factuur"},
    {fieldName, OrderField::ReturnOf,
     u"returnof refundof originalorder originalorderid originalordernumber originalinvoice originaltransactionid "
     u"refundedorder",
     u"originalbestellung stornozu commandeorigine commandedorigine pedidooriginal ordineoriginale "
     u"oorspronkelijkebestelling"},
    {fieldName, OrderField::Date,
     u"orderdate orderedat orderedon dateordered createdat datecreated purchasedate purchasedat purchasedon transactiondate "
     u"invoicedate "
     u"saledate salesdate orderdatetime orderpurchasetimestamp datetime timestamp date receiptdate created paidat paiddate "
     u"day",
     u"bestelldatum bestelltam auftragsdatum rechnungsdatum kaufdatum belegdatum verkaufsdatum datum datecommande "
     u"datedecommande "
     u"datedelacommande datedachat dateachat datefacture datedefacturation fechapedido fechadelpedido fechadepedido "
     u"fechadecompra "
     u"fechafactura fecha dataordine datadellordine dataacquisto datafattura data besteldatum orderdatum factuurdatum "
     u"aankoopdatum"},
    {fieldName, OrderField::Time, u"ordertime transactiontime time", u"uhrzeit zeit heure hora ora tijd"},
    {fieldName, OrderField::TimeZone, u"timezone", u"zeitzone fuseauhoraire zonahoraria fusoorario tijdzone"},

    {fieldName, OrderField::Quantity,
     u"quantity qty lineitemquantity itemquantity orderquantity quantityordered units unitssold itemssold numberofitems "
     u"numberofcds "
     u"ncds cds pieces pcs",
     u"menge anzahl stuck stuckzahl quantite qte articlesvendus nombredarticles cantidad unidades articulosvendidos "
     u"quantita qta pezzi "
     u"articolivenduti aantal stuks hoeveelheid verkaufteartikel"},
    {fieldName, OrderField::UnitPrice, u"unitprice priceeach lineitemprice itemprice sellingprice priceperunit price",
     u"einzelpreis stuckpreis preis prixunitaire pu prix preciounitario precio prezzounitario prezzo stukprijs "
     u"eenheidsprijs prijs"},
    {fieldName, OrderField::LineTotal,
     u"linetotal lineamount linesubtotal itemtotal itemsubtotal extendedprice lineprice linevalue",
     u"positionsbetrag positionssumme zeilensumme totaldelaligne totalligne montantligne totallinea importelinea totaleriga "
     u"importoriga "
     u"regeltotaal"},
    {fieldName, OrderField::OrderTotal,
     u"ordertotal ordertotalamount ordervalue orderamount grandtotal totalcollected invoicetotal invoiceamount "
     u"transactionamount "
     u"transactiontotal transactionvalue purchaseamount purchasevalue amountpaid totalpaid",
     u"bestellsumme bestellwert auftragssumme rechnungsbetrag rechnungssumme gesamtbetrag endbetrag totaldelacommande "
     u"totalcommande "
     u"montanttotal montantcommande totaldelpedido totalpedido importetotal totalfactura totaleordine importototale "
     u"totalefattura "
     u"ordertotaal totaalbedrag factuurbedrag"},
    {HeaderMeaning::Amount, OrderField::OrderTotal,
     u"total totalamount totalprice totalvalue totalsales amount netrevenue nrevenue netsales netamount grossamount sales "
     u"revenue sum "
     u"turnover dollarvalue dollars spend spent value",
     u"gesamtsumme gesamtpreis gesamt betrag summe umsatz nettoumsatz bruttobetrag wert totalttc montantttc montant somme "
     u"ventesnettes "
     u"ventes chiffredaffaires importe monto ventasnetas ventas valor importo totale venditenette vendite bedrag totaal "
     u"omzet netteomzet"},
    {fieldName, OrderField::Tax, u"tax taxes taxamount totaltax ordertax salestax vat vatamount gst",
     u"steuer mwst ust umsatzsteuer mehrwertsteuer tva montanttva iva impuesto impuestos imposta imposte btw"},
    {fieldName, OrderField::Shipping,
     u"shipping shippingcost shippingcosts shippingamount shippingtotal ordershipping freight deliveryfee postage",
     u"versand versandkosten porto livraison fraisdeport fraisdelivraison envio gastosdeenvio spedizione spesedispedizione "
     u"verzending "
     u"verzendkosten"},
    {fieldName, OrderField::Discount, u"discountamount discount discounts orderdiscount totaldiscount",
     u"rabatt nachlass rabattbetrag remise reduction descuento sconto korting"},
    {fieldName, OrderField::RefundedAmount,
     u"refundedamount refundamount amountrefunded totalrefunded orderrefund partialrefunds refunds refund",
     u"erstattung ruckerstattung erstatteterbetrag montantrembourse rembourse remboursement importereembolsado reembolso "
     u"importorimborsato "
     u"rimborso terugbetaaldbedrag terugbetaling"},
    {fieldName, OrderField::Currency, u"currency currencycode ordercurrency",
     u"wahrung devise monnaie moneda divisa valuta munt"},

    {fieldName, OrderField::Sku,
     u"sku itemsku lineitemsku productsku variantsku stockcode productcode itemcode itemnumber articlenumber productid "
     u"itemid",
     u"artikelnummer artikelnr artnr ugs codeproduit referenceproduit reference codigoproducto referencia codiceprodotto "
     u"codicearticolo "
     u"artikelcode productcode"},
    {fieldName, OrderField::ProductName,
     u"productname itemname lineitemname producttitle product item article description productdescription itemdescription",
     u"produktname artikelname artikelbezeichnung bezeichnung produkt artikel nomduproduit designation produit "
     u"nombredelproducto producto "
     u"articulo descripcion nomeprodotto prodotto articolo descrizione productnaam omschrijving"},
    {fieldName, OrderField::ProductList, u"products productlist lineitems items",
     u"produkte artikelliste produits productos prodotti producten"},
    {fieldName, OrderField::Category, u"category productcategory itemcategory producttype department",
     u"kategorie produktkategorie warengruppe categorie rayon categoria productgroep"},
    {fieldName, OrderField::Channel, u"channel saleschannel ordersource source attribution store shop",
     u"kanal vertriebskanal verkaufskanal filiale canal canaldevente canale canalevendita kanaal winkel"},
    {fieldName, OrderField::Status, u"orderstatus financialstatus paymentstatus status",
     u"bestellstatus zahlungsstatus etat etatdelacommande statut statutdelacommande estado estadodelpedido stato "
     u"statoordine"},
    {fieldName, OrderField::EventType, u"eventtype transactiontype", u"vorgangsart belegart typedoperation tipodeoperacion"},
    {fieldName, OrderField::Cancelled, u"cancelled canceled cancelledat canceledat iscancelled voided",
     u"storniert storno annule annulee cancelado anulado annullato geannuleerd"},
};

struct Entry
{
    HeaderMatch match;
    bool dayFirst;
};

const QMultiHash<QString, Entry> &entries()
{
    static const QMultiHash<QString, Entry> known = [] {
        QMultiHash<QString, Entry> result;
        for (const Names &names : allNames) {
            int rank = 0;
            for (const bool english : {true, false}) {
                for (const QStringView name : (english ? names.english : names.others).split(u' ', Qt::SkipEmptyParts))
                    result.insert(name.toString(), {{names.meaning, names.field, rank++}, !english});
            }
        }
        return result;
    }();
    return known;
}

/// "Order Date (UTC)" without what stands in brackets.
QString withoutBrackets(QStringView header)
{
    const qsizetype open = header.indexOf(u'(');
    return open > 0 ? header.first(open).toString() : header.toString();
}

} // namespace

QString headerKey(QStringView header)
{
    return foldedWords(header).join(QString());
}

std::vector<HeaderMatch> meaningsOfHeader(QStringView header)
{
    std::vector<HeaderMatch> matches;
    for (const QString &key : {headerKey(header), headerKey(withoutBrackets(header))}) {
        const auto [from, to] = entries().equal_range(key);
        std::transform(from, to, std::back_inserter(matches), [](const Entry &entry) { return entry.match; });
        if (!matches.empty())
            break;
    }
    return matches;
}

bool speaksDayFirst(const QStringList &header)
{
    return std::any_of(header.begin(), header.end(), [](const QString &name) {
        const auto [from, to] = entries().equal_range(headerKey(name));
        return from != to && std::all_of(from, to, [](const Entry &entry) { return entry.dayFirst; });
    });
}

} // namespace regulars
